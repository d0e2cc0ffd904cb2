using System.Text;

namespace RstGsoc.Fuzz.Docutils;

/// <summary>A tree printed as pseudo-XML, brought to what has to be equal.</summary>
internal static class TreeText
{
    /// <summary>The text with LF at each line's end and one at its own.</summary>
    public static string Strict(string tree) => tree.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd('\n') + "\n";

    /// <summary>
    /// The tree without messages and what only they cause: their elements, the links of problematic text to them, what pending elements
    /// keep to themselves, blanks on empty lines.
    /// </summary>
    public static string Structure(string tree)
    {
        var output = new StringBuilder(tree.Length);
        var hidden = int.MaxValue;
        foreach (var line in Strict(tree).Split('\n'))
        {
            var bare = line.AsSpan().TrimStart(' ');
            var depth = line.Length - bare.Length;
            if (bare.IsEmpty && hidden < int.MaxValue)
                continue;
            if (depth > hidden)
                continue;
            hidden = IsMessage(bare) || bare.StartsWith("<pending") ? depth : int.MaxValue;
            if (!IsMessage(bare))
                output.Append(bare.IsEmpty ? "" : bare.StartsWith("<problematic") ? WithoutLinks(line) : line).Append('\n');
        }
        return output.ToString().TrimEnd('\n') + "\n";
    }

    private static bool IsMessage(ReadOnlySpan<char> line) => line.StartsWith("<system_message") || line.StartsWith("<section classes=\"system-messages\"");

    private static string WithoutLinks(string line)
    {
        foreach (var name in (ReadOnlySpan<string>)[" ids=\"", " refid=\"", " refuri=\""])
        {
            if (line.IndexOf(name, StringComparison.Ordinal) is >= 0 and var start)
                line = line.Remove(start, line.IndexOf('"', start + name.Length) + 1 - start);
        }
        return line;
    }
}
