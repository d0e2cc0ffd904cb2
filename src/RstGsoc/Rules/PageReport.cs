using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>What was found in one page.</summary>
/// <param name="Source">The page.</param>
/// <param name="Diagnostics">The findings, in order of place.</param>
public sealed record PageReport(SourceText Source, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>What was found in a run.</summary>
/// <param name="Pages">The pages in the order they were given, those without findings too.</param>
public sealed record LintReport(ImmutableArray<PageReport> Pages)
{
    /// <summary>All findings of a severity.</summary>
    public int Count(Severity severity) => Pages.Sum(page => page.Diagnostics.Count(d => d.Severity == severity));

    /// <summary>Whether a finding is at least as grave as <paramref name="level"/>.</summary>
    public bool HasAtLeast(Severity level) => Pages.Any(page => page.Diagnostics.Any(d => d.Severity >= level));
}
