using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Fuzz;

/// <summary>An input and what the library makes of it, made once for all oracles that ask.</summary>
internal sealed class Subject
{
    private readonly Lazy<RstDocument> _document;
    private readonly Lazy<LintReport> _report;

    public Subject(FuzzInput input)
    {
        Input = input;
        Source = input.ToSource();
        _document = new(() => RstDocument.Parse(Source));
        _report = new(() => Lint([Source]));
    }

    public FuzzInput Input { get; }

    public SourceText Source { get; }

    /// <summary>The parser's tree, with the usual options.</summary>
    public RstDocument Document => _document.Value;

    /// <summary>What all rules say.</summary>
    public LintReport Report => _report.Value;

    public LintReport Lint(IReadOnlyList<SourceText> pages) => Linter.Lint(pages, [], LintSettings.Of(Input));
}
