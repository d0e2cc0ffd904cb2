using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>A line of text: its second line decides whether it is a title, a term or a paragraph.</summary>
internal static class TextGrammar
{
    private const int ShortestSure = 4;

    public static bool TryParse(BlockReader reader)
    {
        var next = reader.Index + 1;
        if (!reader.IsBlank(next) && reader.Lines.FirstChar(next) == ' ')
            DefinitionListGrammar.Parse(reader);
        else if (reader.IsBlank(next) || !TryParseUnderlined(reader))
            ParagraphGrammar.Parse(reader);
        return true;
    }

    private static bool TryParseUnderlined(BlockReader reader)
    {
        var (lines, title, underline) = (reader.Lines, reader.Index, reader.Index + 1);
        if (!AdornmentGrammar.IsAdornment(lines[underline]))
            return false;
        var isTooShort = DisplayWidth.Of(lines[title]) > lines.Length(underline);
        var span = lines.LinesSpan(title, underline + 1);
        if (isTooShort && lines.Length(underline) < ShortestSure)
        {
            if (reader.Sections is not null)
                reader.Report(1, SyntaxRules.ShortAdornment, "Possible title underline, too short for the title.\nTreating it as ordinary text because it's so short.", lines.Number(underline), span);
            return false;
        }
        if (reader.Sections is not null)
        {
            SectionGrammar.ParseTitle(reader, title, title, underline, isTooShort ? "Title underline too short." : null);
            return true;
        }
        var source = lines.JoinText(title, underline + 1);
        if (isTooShort)
            reader.Report(2, SyntaxRules.TitleAdornmentTooShort, "Title underline too short.", lines.Number(underline), span, ParseContext.Quote(source, span));
        reader.Report(4, SyntaxRules.UnexpectedTitle, "Unexpected section title.", lines.SourceNumber(underline), span, ParseContext.Quote(source, span));
        reader.Index += 2;
        return true;
    }
}
