namespace RstGsoc.Syntax.Roles;

/// <summary>What the roles are called in the languages that a page may be in: <c>role-names.txt</c> is the table.</summary>
internal static class RoleNames
{
    public const string English = "en";

    private static readonly Dictionary<string, Dictionary<string, string>> s_languages = Read();

    /// <summary>The canonical name of a role, or null when the language has no such name.</summary>
    public static string? Canonical(string language, string name) => s_languages.GetValueOrDefault(language)?.GetValueOrDefault(name);

    /// <summary>The names that a language has.</summary>
    public static IEnumerable<string> Of(string language) => s_languages.TryGetValue(language, out var names) ? names.Keys : [];

    /// <summary>What docutils calls the table of a language.</summary>
    public static string Module(string language) => "docutils.parsers.rst.languages." + language;

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        using var stream = typeof(RoleNames).Assembly.GetManifestResourceStream("RstGsoc.Syntax.Roles.role-names.txt")!;
        using var reader = new StreamReader(stream);
        var languages = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        Dictionary<string, string> names = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                languages[line.Trim('[', ']')] = names = new Dictionary<string, string>(StringComparer.Ordinal);
            else if (line.Split(" = ") is [var canonical, var all])
            {
                foreach (var name in all.Split(", "))
                    names[name] = canonical;
            }
        }
        return languages;
    }
}
