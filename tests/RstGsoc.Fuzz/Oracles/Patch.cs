using System.Globalization;
using System.Text;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>Applies a unified diff as <c>patch</c> would, without its forgiveness.</summary>
internal static class Patch
{
    private const string NoNewline = "\\ No newline at end of file";

    public static string? Apply(string text, string diff)
    {
        var (old, at, result) = (Lines(text), 0, new StringBuilder());
        var lines = Lines(diff);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsWith("---", StringComparison.Ordinal) && at == 0 && i == 0)
                i++;
            else if (line.StartsWith("@@ -", StringComparison.Ordinal))
            {
                var range = line[4..line.IndexOf(' ', 4)].Split(',');
                var first = int.Parse(range[0], CultureInfo.InvariantCulture) - (range is [_, "0"] ? 0 : 1);
                while (at < first)
                    result.Append(old[at++]);
            }
            else if (line[0] is ' ' or '-' or '+')
            {
                var body = i + 1 < lines.Count && lines[i + 1].StartsWith(NoNewline, StringComparison.Ordinal) ? line[1..^1] : line[1..];
                if (line[0] != '+' && (at >= old.Count || old[at++] != body))
                    return null;
                if (line[0] != '-')
                    result.Append(body);
            }
        }
        while (at < old.Count)
            result.Append(old[at++]);
        return result.ToString();
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var next ? next + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }
        return lines;
    }
}
