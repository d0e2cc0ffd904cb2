using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

internal sealed class InvalidEncoding : ITextRule
{
    public RuleInfo Info { get; } = new("HYG101", "invalid-encoding", Severity.Error)
    {
        Title = "Bytes of the file are not valid UTF-8",
        Why = "Programs that read the page stop here or show replacement characters; docutils refuses the whole file.",
    };

    public IEnumerable<Diagnostic> Check(SourceText source, LintContext context) =>
        source.Undecodable.Select(span => new Diagnostic(Info, span, "These bytes are not valid UTF-8") { Hint = "Save the file as UTF-8" });
}
