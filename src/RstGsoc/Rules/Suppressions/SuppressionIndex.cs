using RstGsoc.Diagnostics;

namespace RstGsoc.Rules.Suppressions;

/// <summary>Tells which findings the scopes of a page reach. Both are gone through once, in page order, however many there are.</summary>
internal sealed class SuppressionIndex
{
    private readonly Dictionary<string, Sweep> _sweeps = new(StringComparer.OrdinalIgnoreCase);

    public SuppressionIndex(IEnumerable<SuppressionScope> scopes)
    {
        foreach (var scope in scopes.OrderBy(scope => scope.Reach.Start))
        {
            if (!_sweeps.TryGetValue(scope.Selector.Value, out var sweep))
                _sweeps[scope.Selector.Value] = sweep = new Sweep();
            sweep.Scopes.Add(scope);
        }
    }

    /// <summary>Whether a scope is about a rule.</summary>
    public bool Names(RuleInfo rule) => RuleSelection.SelectorsOf(rule).Any(_sweeps.ContainsKey);

    /// <summary>The findings that no scope reaches, in page order. A scope that reaches one is of use. To be asked once.</summary>
    public List<Diagnostic> Outside(IEnumerable<Diagnostic> findings)
    {
        var sweepsOf = new Dictionary<RuleInfo, List<Sweep>>(ReferenceEqualityComparer.Instance);
        var outside = new List<Diagnostic>();
        foreach (var finding in findings.OrderBy(finding => finding.Span.Start))
        {
            if (!sweepsOf.TryGetValue(finding.Rule, out var sweeps))
                sweepsOf[finding.Rule] = sweeps = [.. RuleSelection.SelectorsOf(finding.Rule).Where(_sweeps.ContainsKey).Select(selector => _sweeps[selector])];
            var isReached = false;
            foreach (var sweep in sweeps)
                isReached |= sweep.Reaches(finding.Span.Start);
            if (!isReached)
                outside.Add(finding);
        }
        return outside;
    }

    /// <summary>The scopes of one selector, in page order, and how far the findings have come.</summary>
    private sealed class Sweep
    {
        private int _passed;
        private int _end;

        public List<SuppressionScope> Scopes { get; } = [];

        /// <summary>Whether a scope reaches an offset, which is never smaller than the one before. What begins between the two is of use if it reaches this one.</summary>
        public bool Reaches(int offset)
        {
            for (; _passed < Scopes.Count && Scopes[_passed].Reach.Start <= offset; _passed++)
            {
                _end = Math.Max(_end, Scopes[_passed].Reach.End);
                Scopes[_passed].IsUsed |= offset < Scopes[_passed].Reach.End;
            }
            return offset < _end;
        }
    }
}
