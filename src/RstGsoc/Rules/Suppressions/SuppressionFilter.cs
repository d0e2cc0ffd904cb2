using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Suppressions;

/// <summary>What the comments of a page turn off.</summary>
internal sealed class SuppressionFilter
{
    private readonly RstDocument _document;
    private readonly ImmutableArray<SuppressionScope> _scopes;

    public SuppressionFilter(RstDocument document)
    {
        _document = document;
        _scopes = [.. SuppressionScope.Of(document, [.. SuppressionReader.Read(document)])];
    }

    /// <summary>Whether a comment names a rule, so that only its findings can tell whether the comment is of use.</summary>
    public bool Names(RuleInfo rule) => _scopes.Any(scope => RuleSelection.Matches(scope.Selector.Value, rule));

    /// <summary>The findings that no comment hides.</summary>
    public IEnumerable<Diagnostic> Filter(IEnumerable<Diagnostic> findings) => _scopes.IsEmpty ? findings : findings.Where(finding => !Hide(finding));

    /// <summary>
    /// Findings about comments that hid nothing. To be asked when <see cref="Filter"/> has seen every finding. Comments that are of no use
    /// themselves hide none of these, else each would come to light only when the one before it is gone.
    /// </summary>
    /// <param name="isKnown">Whether a name is one of a rule; others are a finding of their own.</param>
    public IEnumerable<Diagnostic> FindUnused(Func<string, bool> isKnown)
    {
        var unused = _scopes.Where(scope => !scope.IsUsed && !IsAboutItself(scope) && isKnown(scope.Selector.Value)).GroupBy(scope => scope.Comment).ToList();
        var useful = _scopes.Where(scope => scope.IsUsed || IsAboutItself(scope)).ToList();
        return unused.SelectMany(group => UnusedSuppression.Report(group.Key, [.. group.Select(scope => scope.Selector)], _document)).Where(finding => !useful.Exists(scope => Reaches(scope, finding))).ToList();
    }

    private bool Hide(Diagnostic finding)
    {
        var isHidden = false;
        foreach (var scope in _scopes)
        {
            if (Reaches(scope, finding))
                scope.IsUsed = isHidden = true;
        }
        return isHidden;
    }

    private static bool Reaches(SuppressionScope scope, Diagnostic finding) =>
        scope.Reach.Start <= finding.Span.Start && finding.Span.Start < scope.Reach.End && RuleSelection.Matches(scope.Selector.Value, finding.Rule);

    private static bool IsAboutItself(SuppressionScope scope) => RuleSelection.Precision(scope.Selector.Value, UnusedSuppression.Rule) == int.MaxValue;
}
