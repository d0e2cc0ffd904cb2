using RstGsoc.Diagnostics;

namespace RstGsoc.Reporting;

/// <summary>The words for severities.</summary>
internal static class Severities
{
    public static string Name(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
