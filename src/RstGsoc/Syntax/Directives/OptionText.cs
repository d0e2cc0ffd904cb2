using RstGsoc.Syntax.Blocks;

namespace RstGsoc.Syntax.Directives;

/// <summary>The text of an option's value as lines of the page, for values that are read as markup.</summary>
internal static class OptionText
{
    /// <param name="lines">The lines of the directive.</param>
    /// <param name="from">The first line of its options.</param>
    /// <param name="to">Behind the last one.</param>
    /// <param name="name">The option's name in lower case.</param>
    public static Lines? Find(Lines lines, int from, int to, string name)
    {
        for (int line = from, end; line < to; line = end)
        {
            end = line + 1;
            while (end < to && lines.FirstChar(end) == ' ')
                end++;
            if (FieldMarkerGrammar.Read(lines, line) is { } marker && lines.Buffer.AsSpan(marker.Name.Start, marker.Name.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                return Cut(lines, line, end, marker.Width);
        }
        return null;
    }

    private static Lines Cut(Lines lines, int from, int to, int markerWidth)
    {
        var indent = int.MaxValue;
        for (var line = from + 1; line < to; line++)
            indent = Math.Min(indent, lines.Indent(line));
        var first = to == from + 1 || lines.Length(from) > markerWidth ? from : from + 1;
        int[] numbers = [.. Enumerable.Range(first, to - first)];
        return lines.Cut(
            [.. numbers.Select(line => Math.Min(lines.End(line), lines.Start(line) + (line == from ? markerWidth : indent)))],
            [.. numbers.Select(lines.End)],
            [.. numbers.Select(lines.SourceNumber)],
            lines.NumberShift);
    }
}
