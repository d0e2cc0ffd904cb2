using System.Collections.Immutable;

namespace RstGsoc.Syntax;

/// <content>What is known besides docutils' names.</content>
public sealed partial record RstParseOptions
{
    /// <summary>Whose directives and roles pages use.</summary>
    public RstDialect Dialect { get; init; }

    /// <summary>Directives that somebody else handles. Each becomes a <see cref="DirectiveElement"/> and is not reported.</summary>
    public ImmutableHashSet<string> KnownDirectives { get; init; } = NoNames.Set;

    /// <summary>Roles that somebody else handles. Each use becomes an inline element and is not reported.</summary>
    public ImmutableHashSet<string> KnownRoles { get; init; } = NoNames.Set;

    /// <summary>Substitutions that somebody else defines. References to them stay as they are and are not reported.</summary>
    public ImmutableHashSet<string> KnownSubstitutions { get; init; } = NoNames.Set;

    /// <summary>Apart, so that it is there when <see cref="Default"/> is made.</summary>
    private static class NoNames
    {
        public static readonly ImmutableHashSet<string> Set = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);
    }
}
