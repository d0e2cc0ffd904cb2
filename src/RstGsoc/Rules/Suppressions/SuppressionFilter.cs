using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Suppressions;

/// <summary>What the comments of a page turn off.</summary>
internal sealed class SuppressionFilter
{
    private readonly RstDocument _document;
    private readonly ImmutableArray<SuppressionScope> _scopes;
    private readonly SuppressionIndex? _index;

    public SuppressionFilter(RstDocument document)
    {
        _document = document;
        _scopes = [.. SuppressionScopes.Of(document, [.. SuppressionReader.Read(document)])];
        _index = _scopes.IsEmpty ? null : new SuppressionIndex(_scopes);
    }

    /// <summary>Whether a comment names a rule, so that only its findings can tell whether the comment is of use.</summary>
    public bool Names(RuleInfo rule) => _index?.Names(rule) == true;

    /// <summary>The findings that no comment hides.</summary>
    public IEnumerable<Diagnostic> Filter(IEnumerable<Diagnostic> findings) => _index?.Outside(findings) ?? findings;

    /// <summary>
    /// Findings about comments that hid nothing. To be asked when <see cref="Filter"/> has seen every finding. Comments that are of no use
    /// themselves hide none of these, else each would come to light only when the one before it is gone.
    /// </summary>
    /// <param name="isKnown">Whether a name is one of a rule; others are a finding of their own.</param>
    public IEnumerable<Diagnostic> FindUnused(Func<string, bool> isKnown)
    {
        var unused = _scopes.Where(scope => !scope.IsUsed && !IsAboutItself(scope) && isKnown(scope.Selector.Value)).GroupBy(scope => scope.Comment).ToList();
        var useful = new SuppressionIndex(_scopes.Where(scope => scope.IsUsed || IsAboutItself(scope)));
        return useful.Outside(unused.SelectMany(group => UnusedSuppression.Report(group.Key, [.. group.Select(scope => scope.Selector)], _document)));
    }

    private static bool IsAboutItself(SuppressionScope scope) => RuleSelection.Precision(scope.Selector.Value, UnusedSuppression.Rule) == int.MaxValue;
}
