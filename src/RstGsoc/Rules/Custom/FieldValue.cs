using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Custom;

/// <summary>What the values of a field may be.</summary>
public sealed class FieldValue(RuleInfo info) : IIdeaRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = info;

    /// <summary>What to say; null for words of the rule's own.</summary>
    public string? Message { get; init; }

    /// <summary>The field.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>The values that it may have, each one in a list of several; case matters. Empty for any.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>What must be found in the value; null for anything.</summary>
    public Regex? MustMatch { get; init; }

    /// <summary>What must not be found in the value; null for nothing.</summary>
    public Regex? MustNotMatch { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.Fields.Where(field => field.Kind == Kind && !field.IsEmpty).Select(Complaint).OfType<Diagnostic>();
    }

    private Diagnostic? Complaint(IdeaField field)
    {
        if (!Allowed.IsEmpty && Values(field).FirstOrDefault(value => !Allowed.Contains(value)) is { } wrong)
            return Report(field, $"'{wrong}' is not one of {string.Join(", ", Allowed)}");
        if (MustMatch?.IsMatch(field.Value) == false)
            return Report(field, $"'{field.Value}' does not match {MustMatch}");
        return MustNotMatch?.IsMatch(field.Value) == true ? Report(field, $"'{field.Value}' matches {MustNotMatch}") : null;
    }

    private Diagnostic Report(IdeaField field, string message) => new(Info, field.ValueSpan, Message ?? message);

    private static IEnumerable<string> Values(IdeaField field) =>
        field.Items.IsEmpty ? field.Value.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : field.Items.Select(item => item.Value);
}
