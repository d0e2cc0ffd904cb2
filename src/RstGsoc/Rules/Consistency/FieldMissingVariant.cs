using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Consistency;

internal sealed class FieldMissingVariant : IPageRule
{
    private const int FewestIdeas = 3;

    /// <summary>Fields that have no rule of their own, as Google does not ask for them.</summary>
    private static readonly FieldKind[] s_kinds = [FieldKind.Component, FieldKind.SuggestedBy, FieldKind.Organization, FieldKind.License];

    private static readonly IdeaSection[] s_sections = [IdeaSection.Idea, IdeaSection.Accepted];

    public RuleInfo Info { get; } = new("GSOC710", "field-missing-variant", Severity.Info)
    {
        Title = "An idea lacks a field that the others of its page have",
        Why = "Nobody can tell whether it was left out or forgotten, and lists that are sorted by the field lose the idea.",
        Caveat = "Speaks where two of three ideas have the field, or more; only of fields that no programme asks for, such as the component.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Component: parser
            -  Mentor: Jane Doe <jane@example.org>

            [|Draw pictures|]
            -------------

            The report shall draw pictures of the tables that it prints now.

            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The reader shall sort the tables that it reads.

            -  Component: reader
            -  Mentor: Jane Doe <jane@example.org>

            Print less
            ----------

            The report shall print what has changed and no more.

            -  Component: report
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Component: parser
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The report shall draw pictures of the tables that it prints now.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        foreach (var section in s_sections)
        {
            var ideas = page.Ideas.Where(idea => idea.Section == section).ToList();
            if (ideas.Count < FewestIdeas)
                continue;
            foreach (var kind in s_kinds)
            {
                var fields = ideas.Select(idea => idea.Field(kind)).OfType<IdeaField>().ToList();
                if (fields.Count * 3 < ideas.Count * 2)
                    continue;
                foreach (var idea in ideas.Where(idea => idea.Field(kind) is null))
                    yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' has no '{fields[0].Label}', {fields.Count} other ideas have") { Hint = "Add it, or say why there is none" };
            }
        }
    }
}
