using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>Names that docutils does not know and the site's builder does, so that nobody complains of them. Case does not matter.</summary>
public sealed record KnownNames
{
    /// <summary>None.</summary>
    public static KnownNames None { get; } = new();

    /// <summary>Directives.</summary>
    public ImmutableHashSet<string> Directives { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Roles.</summary>
    public ImmutableHashSet<string> Roles { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Substitutions.</summary>
    public ImmutableHashSet<string> Substitutions { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what Sphinx brings along is known too. On unless a house says that docutils alone builds its pages.</summary>
    public bool IncludesSphinx { get; init; } = true;

    /// <summary>Whether a finding says that a name is unknown which is known here.</summary>
    public bool Covers(Diagnostic finding, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(source);
        var rule = finding.Rule;
        if (rule == SyntaxRules.UnknownDirective || rule == SyntaxRules.DirectiveNameFallback)
            return DirectiveName(source.Slice(finding.Span)) is var name && (Directives.Contains(name) || (IncludesSphinx && SphinxNames.IsDirective(name)));
        if (rule == SyntaxRules.UnknownRole || rule == SyntaxRules.RoleNotInLanguage)
            return RoleName(source.Slice(finding.Span)) is var role && (Roles.Contains(role) || (IncludesSphinx && SphinxNames.IsRole(role)));
        if (rule == SyntaxRules.UndefinedSubstitution)
            return source.Slice(finding.Span).Trim('|', '_') is var text && (Substitutions.Contains(text) || (IncludesSphinx && SphinxNames.IsSubstitution(text)));
        return false;
    }

    /// <summary>The name in <c>.. name:: arguments</c>, or in the definition of a substitution.</summary>
    private static string DirectiveName(string markup)
    {
        var end = markup.IndexOf("::", StringComparison.Ordinal);
        var head = end < 0 ? markup : markup[..end];
        return head[(head.LastIndexOfAny(['|', '.', ' ', '\t'], Math.Max(0, head.TrimEnd().Length - 1)) + 1)..].Trim();
    }

    /// <summary>The name before or behind interpreted text.</summary>
    private static string RoleName(string markup)
    {
        var (open, close) = (markup.IndexOf(":`", StringComparison.Ordinal), markup.LastIndexOf("`:", StringComparison.Ordinal));
        if (markup.StartsWith(':') && open > 0)
            return markup[1..open];
        return close >= 0 && markup.EndsWith(':') ? markup[(close + 2)..^1] : markup.Trim(':', '`');
    }
}
