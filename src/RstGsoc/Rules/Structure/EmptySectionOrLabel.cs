using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Structure;

internal sealed class EmptySectionOrLabel : IPageRule
{
    /// <summary>Bullet, blanks and asterisks before a label; bold words in the middle of a text are none.</summary>
    private const int LongestMarkup = 8;

    public RuleInfo Info { get; } = new("GSOC115", "empty-section-or-label", Severity.Warning)
    {
        Title = "A heading or label has nothing under it",
        Why = "It is clutter, and the reader wonders what was meant (Google's chapter on the ideas page, 2025, asks for a clean list).",
        Caveat = "Mentors, sizes and difficulties without a value have rules of their own.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            [|**Links:**|]

            **Details:**

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            **Links:**

            -  https://example.org/

            **Details:**

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        foreach (var section in page.Document.Descendants<Section>().Where(section => section.Title is not null && section.Children.Skip(1).All(node => node is Target)))
            yield return new(Info, section.Title!.Span, $"Nothing stands under '{section.Title.GetText()}'") { Hint = "Fill the section or remove it" };
        foreach (var field in page.Ideas.SelectMany(idea => idea.Fields).Where(IsEmptyLabel))
            yield return new(Info, field.Span, $"Nothing stands under '{field.Label}'") { Hint = "Fill it or remove the label", Fix = Remove(field, context) };
    }

    /// <summary>Takes the label's line away, and the blank lines behind it.</summary>
    private static Fix? Remove(IdeaField field, LintContext context)
    {
        var source = context.Source;
        var number = source.Locate(field.Span.Start).Line;
        var line = source.GetLineSpan(number);
        if (field.Layout != FieldLayout.Paragraph || source.Slice(line).Trim() != source.Slice(field.Span).Trim())
            return null;
        while (number < source.LineCount && (source.GetLineSpan(number + 1) is var next && string.IsNullOrWhiteSpace(source.Slice(next))))
            number++;
        return number == source.LineCount ? null : Fix.Unsafe("Remove the label", TextSpan.FromBounds(line.Start, source.GetLineSpan(number + 1).Start), "");
    }

    private static bool IsEmptyLabel(IdeaField field) => field.IsEmpty && field.Items.IsEmpty && field.Layout != FieldLayout.Section && field.LabelSpan.Start - field.Span.Start <= LongestMarkup
        && field.Kind is not (FieldKind.Details or FieldKind.Mentors or FieldKind.ExpectedSize or FieldKind.SkillLevel or FieldKind.Other);
}
