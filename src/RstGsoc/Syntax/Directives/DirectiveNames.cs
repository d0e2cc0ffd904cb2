using System.Collections.Frozen;

namespace RstGsoc.Syntax.Directives;

/// <summary>What the directives are called in the languages that a page may be in: <c>directive-names.txt</c> is the table.</summary>
internal static class DirectiveNames
{
    private static readonly FrozenDictionary<(string Language, string Name), string> s_canonical = Read();

    /// <summary>The canonical name of a directive, or null when the language has no such name.</summary>
    public static string? Canonical(string language, string name) => s_canonical.GetValueOrDefault((language, name));

    /// <summary>The names in a language.</summary>
    public static IEnumerable<string> Of(string language) => s_canonical.Keys.Where(key => key.Language == language).Select(key => key.Name);

    private static FrozenDictionary<(string, string), string> Read()
    {
        using var stream = typeof(DirectiveNames).Assembly.GetManifestResourceStream("RstGsoc.Syntax.Directives.directive-names.txt")!;
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
