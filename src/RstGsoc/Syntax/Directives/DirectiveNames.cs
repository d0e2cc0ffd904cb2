namespace RstGsoc.Syntax.Directives;

/// <summary>What the directives are called in the languages that a page may be in: <c>directive-names.txt</c> is the table.</summary>
internal static class DirectiveNames
{
    private static readonly Dictionary<string, Dictionary<string, string>> s_languages = Read();

    /// <summary>The canonical name of a directive, or null when the language has no such name.</summary>
    public static string? Canonical(string language, string name) => s_languages.GetValueOrDefault(language)?.GetValueOrDefault(name);

    /// <summary>The names in a language.</summary>
    public static IEnumerable<string> Of(string language) => s_languages.TryGetValue(language, out var names) ? names.Keys : [];

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        using var stream = typeof(DirectiveNames).Assembly.GetManifestResourceStream("RstGsoc.Syntax.Directives.directive-names.txt")!;
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
