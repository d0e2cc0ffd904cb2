namespace RstGsoc.Ideas.Vocabulary;

/// <summary>A heading of a file of words and what stands below it.</summary>
/// <param name="Heading">The heading, without its brackets.</param>
/// <param name="Entries">The entries in their order.</param>
internal sealed record WordSection(string Heading, List<WordEntry> Entries);

/// <summary>An entry of a file of words.</summary>
/// <param name="Name">What stands before the colon; empty where nothing does.</param>
/// <param name="Text">The words.</param>
internal sealed record WordEntry(string Name, string Text);

/// <summary>A file of words beside this one: headings in brackets, entries below them, indented lines go on with the entry before.</summary>
internal static class WordFile
{
    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>The headings in order, each with its entries.</summary>
    public static List<WordSection> Read(string file)
    {
        var sections = new List<WordSection>();
        foreach (var line in Lines(file))
        {
            if (line.StartsWith('['))
                sections.Add(new WordSection(line.Trim('[', ']'), []));
            else if (line.Split(": ", 2) is [var name, var text] && !name.Contains(' ', StringComparison.Ordinal))
                sections[^1].Entries.Add(new WordEntry(name, text));
            else
                sections[^1].Entries.Add(new WordEntry("", line));
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
