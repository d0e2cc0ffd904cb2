namespace RstGsoc.Syntax.Blocks;

/// <summary>Who is quoted: dashes and a name, after a blank line. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#block-quotes</summary>
internal static class AttributionGrammar
{
    private const char EmDash = '\u2014';

    /// <summary>The first attribution in a quote's lines, or null.</summary>
    public static AttributionLines? Find(Lines lines, int from, int to)
    {
        for (var line = from + 1; line < to; line++)
        {
            if (lines.IsBlank(line - 1) && MarkerWidth(lines[line]) is > 0 and var width && Measure(lines, line, to, width) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>Reads an attribution into its quote; messages of its markup wait in the context.</summary>
    public static void Parse(BlockReader reader, AttributionLines found, BlockQuote quote)
    {
        var (lines, line) = (reader.Lines, reader.Lines.Number(found.Start));
        var mark = lines.Start(found.Start);
        lines.Dedent(found.Start, found.Start + 1, found.MarkerWidth);
        lines.Dedent(found.Start + 1, found.End, found.Indent);
        var attribution = new Attribution { SourceLine = lines.SourceNumber(found.Start) };
        reader.ParseInline(lines.Join(found.Start, found.End), line, attribution);
        reader.Close(attribution, mark);
        quote.Add(attribution);
    }

    private static int MarkerWidth(ReadOnlySpan<char> line)
    {
        var dashes = line is [EmDash, ..] ? 1 : line.IndexOfAnyExcept('-') is >= 2 and <= 3 and var count ? count : 0;
        var gap = dashes == 0 ? -1 : line[dashes..].IndexOfAnyExcept(' ');
        return gap < 0 ? 0 : dashes + gap;
    }

    /// <summary>The lines up to the next blank one, if all but the first have the same indentation.</summary>
    private static AttributionLines? Measure(Lines lines, int start, int to, int markerWidth)
    {
        var indent = start + 1 < to ? lines.Indent(start + 1) : 0;
        var end = start + 1;
        for (; end < to && !lines.IsBlank(end); end++)
        {
            if (lines.Indent(end) != indent)
                return null;
        }
        return new AttributionLines(start, end, markerWidth, indent);
    }
}

/// <param name="Start">First line.</param>
/// <param name="End">Behind the last line.</param>
/// <param name="MarkerWidth">Width of the dashes and the blanks behind them.</param>
/// <param name="Indent">Indentation of the lines below the first.</param>
internal readonly record struct AttributionLines(int Start, int End, int MarkerWidth, int Indent);
