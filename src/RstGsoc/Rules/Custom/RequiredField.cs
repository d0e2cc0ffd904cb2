using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Custom;

/// <summary>A field that every idea on offer must have.</summary>
public sealed class RequiredField(RuleInfo info) : IIdeaRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = info;

    /// <summary>What to say; null for words of the rule's own.</summary>
    public string? Message { get; init; }

    /// <summary>The field.</summary>
    public required FieldKind Kind { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        ArgumentNullException.ThrowIfNull(idea);
        if (idea.Section != IdeaSection.Idea || idea.Fields.Any(field => field.Kind == Kind && !field.IsEmpty))
            return [];
        return [new Diagnostic(Info, idea.Title.Span, Message ?? $"'{idea.Title.Value}' has no field '{Kind}'")];
    }
}
