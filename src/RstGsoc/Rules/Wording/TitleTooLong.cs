using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Wording;

internal sealed class TitleTooLong : IDocumentRule
{
    private const int Most = 72;

    public RuleInfo Info { get; } = new("GSOC604", "title-too-long", Severity.Info)
    {
        Title = "A title is longer than 72 characters",
        Why = "Titles stand in lists, in tables of contents and in the names of proposals.",
        Bad = """
            [|Support for container executions in the tool that prepares machines for builds|]
            ==============================================================================

            Text.
            """,
        Good = """
            Container executions
            ====================

            Text.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context) =>
        from title in document.Descendants<Title>()
        let width = DisplayWidth.Of(title.GetText())
        where width > Most && title.Parent is Section
        select new Diagnostic(Info, title.Span, $"The title takes {width} columns") { Hint = "Say the rest in the summary" };
}
