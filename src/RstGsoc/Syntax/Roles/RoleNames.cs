using System.Collections.Frozen;

namespace RstGsoc.Syntax.Roles;

/// <summary>What the roles are called in the languages that a page may be in: <c>role-names.txt</c> is the table.</summary>
internal static class RoleNames
{
    public const string English = "en";

    private static readonly FrozenDictionary<(string Language, string Name), string> s_canonical = Read();

    /// <summary>The canonical name of a role, or null when the language has no such name.</summary>
    public static string? Canonical(string language, string name) => s_canonical.GetValueOrDefault((language, name));

    /// <summary>The names that a language has.</summary>
    public static IEnumerable<string> Of(string language) => s_canonical.Keys.Where(key => key.Language == language).Select(key => key.Name);

    /// <summary>What docutils calls the table of a language.</summary>
    public static string Module(string language) => "docutils.parsers.rst.languages." + language;

    private static FrozenDictionary<(string, string), string> Read()
    {
        using var stream = typeof(RoleNames).Assembly.GetManifestResourceStream("RstGsoc.Syntax.Roles.role-names.txt")!;
        using var reader = new StreamReader(stream);
        var names = new Dictionary<(string, string), string>();
        var language = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                language = line.Trim('[', ']');
            else if (line.Split(" = ") is [var canonical, var all])
            {
                foreach (var name in all.Split(", "))
                    names[(language, name)] = canonical;
            }
        }
        return names.ToFrozenDictionary();
    }
}
