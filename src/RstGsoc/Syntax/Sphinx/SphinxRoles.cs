
namespace RstGsoc.Syntax.Sphinx;

/// <summary>Sphinx's roles: <c>sphinx-roles.txt</c> is the table.</summary>
internal static class SphinxRoles
{
    private static readonly Lazy<HashSet<string>> s_names = new(() => NameTable.Lines("sphinx-roles.txt").SelectMany(NameTable.Expand).ToHashSet(StringComparer.Ordinal));

    public static IEnumerable<string> Names => s_names.Value;

    /// <summary>Whether Sphinx has a role of this name, which is in lower case. A name of <c>external:</c> is as good as what follows.</summary>
    public static bool Contains(string name) => s_names.Value.Contains(name) || (name.StartsWith("external", StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal));
}
