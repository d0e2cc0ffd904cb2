namespace RstGsoc.Ideas.Vocabulary;

/// <summary>A file of words beside this one: headings in brackets, entries below them, indented lines go on with the entry before.</summary>
internal static class WordFile
{
    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>The headings in order, each with its entries: name and text; an entry without a name has an empty one.</summary>
    public static List<(string Heading, List<(string Name, string Text)> Entries)> Read(string file)
    {
        var sections = new List<(string, List<(string, string)>)>();
        foreach (var line in Lines(file))
        {
            if (line.StartsWith('['))
                sections.Add((line.Trim('[', ']'), []));
            else if (line.Split(": ", 2) is [var name, var text] && !name.Contains(' ', StringComparison.Ordinal))
                sections[^1].Item2.Add((name, text));
            else
                sections[^1].Item2.Add(("", line));
        }
        return sections;
    }

    /// <summary>The phrases below each heading.</summary>
    public static Dictionary<string, string[]> ReadPhrases(string file) =>
        Read(file).ToDictionary(s => s.Heading, s => s.Entries.SelectMany(e => Phrases(e.Text)).ToArray(), StringComparer.Ordinal);

    /// <summary>What stands between commas.</summary>
    public static string[] Phrases(string text) => text.Split(',', Tidy);

    /// <summary>What stands between blanks.</summary>
    public static string[] Words(string text) => text.Split(' ', Tidy);

    /// <summary>Lines with those that go on with them joined; comments and blank lines left out.</summary>
    private static List<string> Lines(string file)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream("RstGsoc.Ideas.Vocabulary." + file)!;
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(' '))
                lines[^1] += " " + line.Trim();
            else if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }
        return lines;
    }
}
