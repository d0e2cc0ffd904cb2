using RstGsoc.Text;

namespace RstGsoc.Diagnostics;

/// <summary>A finding: something to say about a place in a page.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="Span">The place, in the page's source text.</param>
/// <param name="Message">What is wrong here, in one sentence without a full stop.</param>
public sealed record Diagnostic(RuleInfo Rule, TextSpan Span, string Message)
{
    /// <summary>The rule's severity, or the one that a configuration gave it.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>What to do about it, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>A change that mends it, or null.</summary>
    public Fix? Fix { get; init; }
}
