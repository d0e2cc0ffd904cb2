using System.Collections.Immutable;
using RstGsoc.Syntax;

namespace RstGsoc.Rules;

/// <summary>Names that docutils does not know and the site's builder does, so that nobody complains of them. Case does not matter.</summary>
public sealed record KnownNames
{
    /// <summary>No more than Sphinx's.</summary>
    public static KnownNames None { get; } = new();

    /// <summary>Directives.</summary>
    public ImmutableHashSet<string> Directives { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Roles.</summary>
    public ImmutableHashSet<string> Roles { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Substitutions.</summary>
    public ImmutableHashSet<string> Substitutions { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what Sphinx brings along is known too. On unless a house says that docutils alone builds its pages.</summary>
    public bool IncludesSphinx { get; init; } = true;

    /// <summary>Options that make the parser know these names too.</summary>
    public RstParseOptions AddTo(RstParseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with
        {
            Dialect = IncludesSphinx ? RstDialect.Sphinx : options.Dialect,
            KnownDirectives = Both(options.KnownDirectives, Directives),
            KnownRoles = Both(options.KnownRoles, Roles),
            KnownSubstitutions = Both(options.KnownSubstitutions, Substitutions),
        };
    }

    private static ImmutableHashSet<string> Both(ImmutableHashSet<string> some, ImmutableHashSet<string> others) => others.IsEmpty ? some : some.Union(others);
}
