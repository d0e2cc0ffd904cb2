using RstGsoc.Diagnostics;

namespace RstGsoc.Rules;

/// <summary>A severity that a configuration gives to rules.</summary>
/// <param name="Selector">A code, the beginning of one, a name, or <c>all</c>.</param>
/// <param name="Severity">The severity.</param>
public sealed record SeverityOverride(string Selector, Severity Severity);
