using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class HeadingUnderlineLength : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG204", "heading-underline-length", Severity.Info)
    {
        Title = "The underline of a title is longer than the title",
        Why = "It is legal and looks careless; a title that was shortened later is the usual cause. One that is too short is RST105.",
        Bad = """
            Ideas
            [|========|]

            Text.
            """,
        Good = """
            Ideas
            =====

            Text.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        var source = context.Source;
        foreach (var title in document.Descendants<Section>().Select(section => section.Title).OfType<Title>())
        {
            var number = source.Locate(title.Span.Start).Line;
            if (number >= source.LineCount || (number > 1 && IsAdornment(source, number - 1)))
                continue;
            var line = source.GetLineSpan(number + 1);
            var underline = source.Content.AsSpan(line.Start, line.Length).TrimEnd();
            var width = DisplayWidth.Of(source.Content.AsSpan(title.Span.Start, title.Span.Length));
            if (underline.Length <= width || !IsAdornment(source, number + 1))
                continue;
            var span = new TextSpan(line.Start, underline.Length);
            yield return new(Info, span, $"The underline has {underline.Length} characters, the title {width}") { Fix = Fix.Safe("Make it as long as the title", span, new string(underline[0], width)) };
        }
    }

    private static bool IsAdornment(SourceText source, int number)
    {
        var line = source.GetLineSpan(number);
        var text = source.Content.AsSpan(line.Start, line.Length).TrimEnd();
        return text.Length > 1 && char.IsPunctuation(text[0]) | char.IsSymbol(text[0]) && text.IndexOfAnyExcept(text[0]) < 0;
    }
}
