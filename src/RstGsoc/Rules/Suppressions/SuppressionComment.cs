using System.Collections.Immutable;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

/// <summary>A comment that speaks to the linter.</summary>
/// <param name="Verb">What it asks for; null when nobody can tell.</param>
/// <param name="Selectors">The rules that it names.</param>
/// <param name="Order">The words that say what to do: verb and rules, without the reason.</param>
/// <param name="Span">The whole comment.</param>
internal sealed record SuppressionComment(SuppressionVerb? Verb, ImmutableArray<Located<string>> Selectors, TextSpan Order, TextSpan Span);
