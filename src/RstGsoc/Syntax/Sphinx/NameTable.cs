namespace RstGsoc.Syntax.Sphinx;

/// <summary>The files in which names are listed.</summary>
internal static class NameTable
{
    /// <summary>The lines of a file but for comments and blank ones.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(NameTable).Assembly.GetManifestResourceStream("RstGsoc.Syntax.Sphinx." + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The names on a line. A domain before them belongs to each; one in parentheses may be left out.</summary>
    public static IEnumerable<string> Expand(string line)
    {
        var words = line.Split(' ');
        var domain = words[0].Trim('(', ')');
        if (!domain.EndsWith(':'))
            return words;
        var full = words.Skip(1).Select(word => domain + word);
        return words[0][0] == '(' ? full.Concat(words.Skip(1)) : full;
    }
}
