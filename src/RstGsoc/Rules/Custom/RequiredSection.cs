using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Custom;

/// <summary>A section that pages of some kinds must have.</summary>
public sealed class RequiredSection(RuleInfo info) : IPageRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = info;

    /// <summary>What to say; null for words of the rule's own.</summary>
    public string? Message { get; init; }

    /// <summary>The titles that will do; case does not matter.</summary>
    public required ImmutableArray<string> Titles { get; init; }

    /// <summary>The kinds of pages that must have it.</summary>
    public ImmutableArray<PageKind> Kinds { get; init; } = [PageKind.Ideas];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!Kinds.Contains(page.Kind) || page.Document.Descendants<Title>().Any(title => Titles.Contains(title.GetText().Trim(), StringComparer.OrdinalIgnoreCase)))
            return [];
        var message = Message ?? $"The page has no section '{Titles[0]}'";
        return [new Diagnostic(Info, page.Title?.Span ?? page.Source.GetLineSpan(1), message)];
    }
}
