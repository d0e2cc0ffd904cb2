using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>Writes what changed between two versions of a page in the form that <c>patch</c> and <c>git apply</c> read.</summary>
public static class UnifiedDiff
{
    private const int ContextLines = 3;

    /// <summary>Writes nothing when the texts are equal.</summary>
    /// <param name="path">Name of the page, with <c>/</c> between folders.</param>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new text.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(string path, string before, string after, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(output);
        var (old, @new) = (LineDiff.Split(before), LineDiff.Split(after));
        var changes = LineDiff.Between(old, @new);
        if (changes.Count == 0)
            return;
        output.Write($"--- a/{path}\n+++ b/{path}\n");
        for (var first = 0; first < changes.Count;)
        {
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1].OldStart - changes[last].OldEnd <= 2 * ContextLines)
                last++;
            WriteHunk(changes, first, last, old, @new, output);
            first = last + 1;
        }
    }

    private static void WriteHunk(IReadOnlyList<LineChange> changes, int first, int last, string[] old, string[] @new, TextWriter output)
    {
        var lead = Math.Min(ContextLines, changes[first].OldStart);
        var (oldFrom, newFrom) = (changes[first].OldStart - lead, changes[first].NewStart - lead);
        var tail = Math.Min(ContextLines, old.Length - changes[last].OldEnd);
        var (oldTo, newTo) = (changes[last].OldEnd + tail, changes[last].NewEnd + tail);
        output.Write($"@@ -{Range(oldFrom, oldTo)} +{Range(newFrom, newTo)} @@\n");
        var at = oldFrom;
        for (var i = first; i <= last; i++)
        {
            WriteLines(' ', old, at, changes[i].OldStart, output);
            WriteLines('-', old, changes[i].OldStart, changes[i].OldEnd, output);
            WriteLines('+', @new, changes[i].NewStart, changes[i].NewEnd, output);
            at = changes[i].OldEnd;
        }
        WriteLines(' ', old, at, oldTo, output);
    }

    /// <summary>An empty range names the line before it; a count of one is left out.</summary>
    private static string Range(int from, int to) => (to - from) switch
    {
        0 => $"{from},0",
        1 => $"{from + 1}",
        var count => $"{from + 1},{count}",
    };

    private static void WriteLines(char sign, string[] lines, int from, int to, TextWriter output)
    {
        for (var i = from; i < to; i++)
        {
            output.Write(sign);
            output.Write(lines[i]);
            if (!lines[i].EndsWith('\n'))
                output.Write("\n\\ No newline at end of file\n");
        }
    }
}
