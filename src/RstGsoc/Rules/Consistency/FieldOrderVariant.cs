using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Consistency;

internal sealed class FieldOrderVariant : IPageRule
{
    private const int Fewest = 2;

    public RuleInfo Info { get; } = new("GSOC702", "field-order-variant", Severity.Info)
    {
        Title = "The fields of one idea stand in another order",
        Why = "A list reads fastest when the same thing stands in the same place.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Mentor: Jane Doe <jane@example.org>
            -  [|Language|]: C
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Skill level: beginner
            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var before = CountPairs(page);
        foreach (var idea in page.Ideas)
        {
            var fields = Fields(idea);
            for (var i = 1; i < fields.Count; i++)
            {
                var (first, second) = (fields[i - 1], fields[i]);
                var (here, elsewhere) = (before.GetValueOrDefault(Pair(first.Kind, second.Kind)), before.GetValueOrDefault(Pair(second.Kind, first.Kind)));
                if (elsewhere < Fewest || elsewhere < here * 2)
                    continue;
                yield return new(Info, second.LabelSpan, $"'{second.Label}' stands before '{first.Label}' in most ideas of the page") { Fix = FieldReordering.Of(idea, (left, right) => Prefers(before, left, right), context.Source) };
                break;
            }
        }
    }

    /// <summary>Whether one kind stands behind another in most ideas.</summary>
    private static bool Prefers(Dictionary<int, int> before, FieldKind first, FieldKind second) =>
        before.GetValueOrDefault(Pair(first, second)) > before.GetValueOrDefault(Pair(second, first));

    /// <summary>Two kinds as one number.</summary>
    private static int Pair(FieldKind first, FieldKind second) => ((int)first << 16) | (int)second;

    private static Dictionary<int, int> CountPairs(IdeaPage page)
    {
        var counts = new Dictionary<int, int>();
        foreach (var fields in page.Ideas.Select(Fields))
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count; j++)
                    counts[Pair(fields[i].Kind, fields[j].Kind)] = counts.GetValueOrDefault(Pair(fields[i].Kind, fields[j].Kind)) + 1;
            }
        }
        return counts;
    }

    private static List<IdeaField> Fields(Idea idea) => FieldKindSet.FirstOfEach(idea.Fields.Where(field => field.Kind != FieldKind.Other && field.LabelSpan.Length > 0), field => field.Kind);
}
