using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Rules.Hygiene;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>What docutils would report on a page, its transforms included, as findings.</summary>
internal sealed class SyntaxFindings
{
    /// <summary>The directive of Sphinx that may hold sections.</summary>
    private const string TitlesAllowed = "only";

    private readonly LintOptions _options;
    private readonly ImmutableArray<Diagnostic> _diagnostics;
    private readonly bool _isForSphinx;
    private readonly bool _includesOthers;
    private readonly SpanIndex _parts;

    /// <summary>Parses a page with the transforms. Nothing is kept of the tree.</summary>
    /// <param name="page">The page.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="isForSphinx">Whether the page's site is written for Sphinx.</param>
    public SyntaxFindings(SourceText page, LintOptions options, bool isForSphinx)
    {
        _options = options;
        var document = RstDocument.Parse(page, options.KnownNames.AddTo(options.ParseOptions) with { RunTransforms = true });
        _diagnostics = document.Diagnostics;
        _isForSphinx = isForSphinx && options.KnownNames.IncludesSphinx;
        _includesOthers = _diagnostics.Any(d => d.Rule == SyntaxRules.DirectiveDisabled);
        _parts = SpanIndex.Of(document.Descendants<DirectiveElement>().Where(directive => directive.Name == TitlesAllowed), directive => directive.Span);
    }

    /// <summary>The messages.</summary>
    /// <remarks>What a substitution brings along many times over is wrong once.</remarks>
    /// <param name="own">What our own rules found: a link that is malformed is not reported once more for the name that it seems to have.</param>
    public IEnumerable<Diagnostic> Beside(IEnumerable<Diagnostic> own)
    {
        var malformed = new HashSet<TextSpan>();
        foreach (var finding in own.Where(finding => finding.Rule.Name == MalformedLink.Name))
            malformed.Add(finding.Span);
        return _diagnostics.Where(d => Counts(d) && !(d.Rule == SyntaxRules.UnknownTarget && malformed.Contains(d.Span)))
            .DistinctBy(d => new { d.Rule, d.Span, d.Message }).Select(Explain);
    }

    /// <summary>That we read no other files is no fault of the page, nor are the titles that Sphinx allows.</summary>
    private bool Counts(Diagnostic finding) => !IsChatter(finding) && finding.Rule != SyntaxRules.DirectiveDisabled
        && !(_isForSphinx && finding.Rule == SyntaxRules.UnexpectedTitle && _parts.Contains(finding.Span.Start));

    /// <summary>Notes below the rule's own severity, such as a target that is given twice in the same words; shown when rules are selected.</summary>
    private bool IsChatter(Diagnostic finding) => finding.Severity < finding.Rule.Severity && _options.Selection.Select.IsEmpty;

    private Diagnostic Explain(Diagnostic finding)
    {
        var outside = WhereElse(finding.Rule);
        return finding with { Severity = outside is null ? finding.Severity : Severity.Info, Hint = finding.Hint ?? outside ?? SyntaxHints.Of(finding.Rule) };
    }

    /// <summary>Where a name may come from that is unknown on the page itself; null when it can come from nowhere.</summary>
    private string? WhereElse(RuleInfo rule)
    {
        if (_isForSphinx && (rule == SyntaxRules.UnknownDirective || rule == SyntaxRules.UnknownRole))
            return "List it under known-directives or known-roles when an extension of Sphinx brings it along";
        if (_isForSphinx && rule == SyntaxRules.UndefinedSubstitution)
            return "List it under known-substitutions when Sphinx's configuration defines it";
        return _includesOthers && (rule == SyntaxRules.UndefinedSubstitution || rule == SyntaxRules.UnknownTarget || rule == SyntaxRules.UnknownRole)
            ? "An included file may define it; rstgsoc does not read it"
            : null;
    }
}
