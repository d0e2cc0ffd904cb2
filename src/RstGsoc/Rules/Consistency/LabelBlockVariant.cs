using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.Consistency;

internal sealed class LabelBlockVariant : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC703", "label-block-variant", Severity.Info)
    {
        Title = "The fields of one idea have no heading, those of the others have",
        Why = "A list reads fastest when every idea is built the same way.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            **Details:**

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            **Details:**

            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  [|Mentor|]: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            **Details:**

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            **Details:**

            -  Mentor: Jane Doe <jane@example.org>

            Sort tables
            -----------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            **Details:**

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var ideas = page.Ideas.Where(idea => idea.Fields.Any(IsItem)).ToList();
        var headed = ideas.Where(HasHeading).ToList();
        if (headed.Count * 2 <= ideas.Count)
            yield break;
        var label = headed[0].Field(FieldKind.Details)!.Label;
        foreach (var idea in ideas.Where(idea => !HasHeading(idea)))
        {
            yield return new(Info, idea.Fields.First(IsItem).LabelSpan, $"The fields of '{idea.Title.Value}' have no '{label}' above them, those of {headed.Count} other ideas have")
            {
                Fix = Insert(headed[0].Field(FieldKind.Details)!, idea.Fields.First(IsItem), context.Source),
            };
        }
    }

    /// <summary>Puts the heading of another idea above the fields, where they are no part of another list.</summary>
    private static Fix? Insert(IdeaField heading, IdeaField first, SourceText source)
    {
        var line = source.GetLineSpan(source.Locate(first.LabelSpan.Start).Line);
        var headingLine = source.GetLineSpan(source.Locate(heading.Span.Start).Line);
        if (line.Length == 0 || source.Content[line.Start] == ' ' || headingLine.Start != heading.Span.Start)
            return null;
        var ending = source.NewLine;
        return Fix.Unsafe("Put the heading above them", new TextSpan(line.Start, 0), source.Slice(headingLine).TrimEnd() + ending + ending);
    }

    private static bool IsItem(IdeaField field) => field.Layout == FieldLayout.ListItem;

    private static bool HasHeading(Idea idea) => idea.Field(FieldKind.Details) is not null;
}
