using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>
/// A line of one repeated punctuation character: a transition, or the overline of a title.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#sections
/// </summary>
internal static class AdornmentGrammar
{
    /// <summary>An adornment this short may be ordinary text.</summary>
    private const int ShortestSure = 4;

    public static bool IsAdornment(ReadOnlySpan<char> line) =>
        line.Length > 0 && char.IsAscii(line[0]) && (char.IsPunctuation(line[0]) || char.IsSymbol(line[0])) && line.IndexOfAnyExcept(line[0]) < 0;

    public static bool IsMarker(BlockReader reader) => IsAdornment(reader.Line);

    public static bool TryParse(BlockReader reader)
    {
        if (!IsMarker(reader))
            return false;
        return reader.Sections is null ? RejectInBody(reader) : ParseOverlineOrTransition(reader);
    }

    private static bool RejectInBody(BlockReader reader)
    {
        var line = reader.Line;
        if (line.SequenceEqual("::"))
            return false;
        var span = reader.Lines.LinesSpan(reader.Index, reader.Index + 1);
        if (line.Length < ShortestSure)
        {
            reader.Report(1, SyntaxRules.ShortAdornment, "Unexpected possible title overline or transition.\nTreating it as ordinary text because it's so short.", reader.LineNumber, span);
            return false;
        }
        reader.Report(4, SyntaxRules.UnexpectedTitle, "Unexpected section title or transition.", reader.LineNumber, span, ParseContext.Quote(line.ToString(), span));
        reader.Index++;
        return true;
    }

    private static bool ParseOverlineOrTransition(BlockReader reader)
    {
        var next = reader.Index + 1;
        if (reader.IsBlank(next))
            return ParseTransition(reader);
        if (IsAdornment(reader.Lines[next]))
            return Fail(reader, 3, SyntaxRules.InvalidTitleOrTransition, "Invalid section title or transition marker.", 2);
        if (next + 1 >= reader.End)
            return reader.IsInSeries = Fail(reader, 4, SyntaxRules.IncompleteTitle, "Incomplete section title.", 2);
        var underline = reader.Lines[next + 1];
        if (!IsAdornment(underline))
            return Fail(reader, 4, SyntaxRules.IncompleteTitle, "Missing matching underline for section title overline.", 3);
        if (!underline.SequenceEqual(reader.Line))
            return Fail(reader, 4, SyntaxRules.IncompleteTitle, "Title overline & underline mismatch.", 3);
        return ParseOverlinedTitle(reader);
    }

    private static bool ParseOverlinedTitle(BlockReader reader)
    {
        var (lines, first) = (reader.Lines, reader.Index);
        var isTooShort = DisplayWidth.Of(lines[first + 1]) > lines.Length(first);
        if (isTooShort && lines.Length(first) < ShortestSure)
            return Fail(reader, 2, SyntaxRules.TitleAdornmentTooShort, "", 3);
        SectionGrammar.ParseTitle(reader, first, first + 1, first + 2, isTooShort ? "Title overline too short." : null);
        return true;
    }

    private static bool ParseTransition(BlockReader reader)
    {
        if (reader.Line.Length < ShortestSure)
            return false;
        reader.Add(new Transition { SourceLine = reader.LineNumber, Span = reader.Lines.LinesSpan(reader.Index, reader.Index + 1) });
        reader.Index++;
        return true;
    }

    /// <summary>Rejects a title of some lines; where the overline is short they may still be ordinary text.</summary>
    private static bool Fail(BlockReader reader, int level, Diagnostics.RuleInfo rule, string text, int lineCount)
    {
        var span = reader.Lines.LinesSpan(reader.Index, reader.Index + lineCount);
        if (reader.Line.Length < ShortestSure)
        {
            reader.ShortOverline = reader.Report(1, SyntaxRules.ShortAdornment, "Possible incomplete section title.\nTreating the overline as ordinary text because it's so short.", reader.LineNumber, span);
            return false;
        }
        var quoted = ParseContext.Quote(reader.Lines.JoinText(reader.Index, reader.Index + lineCount), span);
        reader.Report(level, rule, text, reader.LineNumber, span, quoted);
        reader.Index += lineCount;
        return true;
    }
}
