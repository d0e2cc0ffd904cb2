using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>What a rule may ask about the page at hand. All of it is decided before the first rule runs.</summary>
public sealed class LintContext
{
    private ImmutableArray<Prose> _prose;

    internal LintContext(RstDocument document, LintOptions options)
    {
        Document = document;
        Options = options;
        Programme = Programme.Of(options.Year);
    }

    /// <summary>The page's text.</summary>
    public SourceText Source => Document.Source;

    /// <summary>The page's tree.</summary>
    public RstDocument Document { get; }

    /// <summary>What the run was asked to do.</summary>
    public LintOptions Options { get; }

    /// <summary>The programme that the page is judged by: that of its own year, or of the run's year when it names none.</summary>
    public Programme Programme { get; }

    /// <summary>What the configuration says about a number of a rule, or its default.</summary>
    public int Option(RuleInfo rule, RuleOption option) => Options.OptionOf(rule, option);

    /// <summary>The page's running text, a piece for each paragraph, title, term or line; literal text and comments left out.</summary>
    public ImmutableArray<Prose> Prose => _prose.IsDefault ? _prose = [.. Rules.Prose.Of(Document)] : _prose;
}
