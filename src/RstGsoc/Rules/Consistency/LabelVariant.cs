using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Consistency;

internal sealed class LabelVariant : IPageRule
{
    private static readonly FieldKind[] s_compared = [FieldKind.SkillLevel, FieldKind.ExpectedSize, FieldKind.Mentors, FieldKind.SuggestedBy, FieldKind.Component];

    public RuleInfo Info { get; } = new("GSOC701", "label-variant", Severity.Warning)
    {
        Title = "One field has different labels on the page",
        Why = "Readers scan for the same label in every idea, and programs that collect ideas know one label at a time.",
        Caveat = "Only fields that are one thing on every page are compared; singular and plural count as one label.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 175 hours
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  [|Expected size|]: 350 hours
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 175 hours
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Project size: 350 hours
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        foreach (var kind in s_compared)
        {
            var fields = page.Ideas.SelectMany(idea => idea.Fields).Where(field => field.Kind == kind && field.Label.Length > 0 && field.CorrectLabel is null);
            var labels = fields.GroupBy(field => Key(field.Label)).OrderByDescending(group => group.Count()).ToList();
            if (labels.Count < 2 || labels[0].Count() == labels[1].Count() || page.Ideas.Any(idea => HasTwo(idea, kind)))
                continue;
            var usual = labels[0].GroupBy(field => field.Label).OrderByDescending(group => group.Count()).First().Key;
            foreach (var field in labels.Skip(1).SelectMany(group => group))
                yield return new(Info, field.LabelSpan, $"'{field.Label}' is called '{usual}' elsewhere on the page") { Fix = Fix.Safe($"Write '{usual}'", field.LabelSpan, usual) };
        }
    }

    private static bool HasTwo(Idea idea, FieldKind kind) => idea.Fields.Where(field => field.Kind == kind).Select(field => Key(field.Label)).Distinct().Skip(1).Any();

    /// <summary>The label without case, punctuation and plural, which depend on what follows.</summary>
    private static string Key(string label) => Folding.Fold(label.Replace("(s)", "", StringComparison.OrdinalIgnoreCase)).TrimEnd('s');
}
