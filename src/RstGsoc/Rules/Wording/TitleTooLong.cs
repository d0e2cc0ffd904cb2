using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Wording;

internal sealed class TitleTooLong : IDocumentRule
{
    private static readonly RuleOption s_limit = new("limit", 72, 20, 1000, "Most columns of a title.");

    public RuleInfo Info { get; } = new("GSOC604", "title-too-long", Severity.Info)
    {
        Title = "A title is too long",
        Why = "Titles stand in lists, in tables of contents and in the names of proposals.",
        Options = [s_limit],
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
        where width > context.Option(Info, s_limit) && title.Parent is Section
        select new Diagnostic(Info, title.Span, $"The title takes {width} columns") { Hint = "Say the rest in the summary" };
}
