using System.Text.RegularExpressions;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Custom;

/// <summary>What the addresses of hyperlinks may be.</summary>
public sealed class LinkAddress(RuleInfo info) : IDocumentRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = info;

    /// <summary>What to say; null for words of the rule's own.</summary>
    public string? Message { get; init; }

    /// <summary>What must be found in each address; null for anything.</summary>
    public Regex? MustMatch { get; init; }

    /// <summary>What must not be found in any address; null for nothing.</summary>
    public Regex? MustNotMatch { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var link in context.Links)
        {
            if (MustMatch?.IsMatch(link.Url) != false && MustNotMatch?.IsMatch(link.Url) != true)
                continue;
            var message = MustMatch?.IsMatch(link.Url) == false ? $"'{link.Url}' does not match {MustMatch}" : $"'{link.Url}' matches {MustNotMatch}";
            yield return new Diagnostic(Info, link.UrlSpan ?? link.Span, Message ?? message);
        }
    }
}
