using System.Collections.Immutable;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

/// <summary>Pages with comments that hide findings.</summary>
/// <param name="Pages">The pages in the order they were given; the same object where there was nothing to hide, or nowhere.</param>
/// <param name="Report">What is still found in them.</param>
public sealed record SuppressionReport(ImmutableArray<SourceText> Pages, LintReport Report);
