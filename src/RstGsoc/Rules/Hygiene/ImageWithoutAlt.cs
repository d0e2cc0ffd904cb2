using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Hygiene;

internal sealed class ImageWithoutAlt : IDocumentRule
{
    public RuleInfo Info { get; } = new("HYG309", "image-without-alt", Severity.Info)
    {
        Title = "An image has no text for those who cannot see it",
        Why = "Screen readers read the file's name in its place.",
        Bad = """
            .. image:: [|parser.png|]
            """,
        Good = """
            .. image:: parser.png
               :alt: The parser's states
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from image in document.Descendants<Image>()
        where image.GetAttribute("alt") is null && image.Span.Length > 0
        select new Diagnostic(Info, image.Span, $"The image '{image.GetAttribute("uri")}' has no alternative text") { Hint = "Add an ':alt:' option that tells what it shows" };
}
