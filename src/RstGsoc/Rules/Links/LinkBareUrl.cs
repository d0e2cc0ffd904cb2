using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Links;

internal sealed class LinkBareUrl : IDocumentRule
{
    private const int Longest = 50;

    public RuleInfo Info { get; } = new("GSOC506", "link-bare-url", Severity.Info)
    {
        Title = "A long address stands in running text",
        Why = "It breaks the line and tells the reader little.",
        Caveat = "House style, so it is off unless selected.",
        IsEnabledByDefault = false,
        Bad = """
            The enumeration is explained in [|https://example.org/archives/libvir-list/2012-September/msg00325.html|] as well.
            """,
        Good = """
            The enumeration is explained in `a mail of 2012 <https://example.org/archives/libvir-list/2012-September/msg00325.html>`__ as well.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from link in context.Links
        where link.Node is Reference { Parent: Paragraph { ChildCount: > 1 } } && link.Text == link.Url && link.Url.Length > Longest
        select new Diagnostic(Info, link.Span, "A long address stands in the text") { Hint = "Link the words that name what the reader will find" };
}
