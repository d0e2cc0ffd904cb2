using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>A title that has been recognised becomes a section, when its level fits.</summary>
internal static class SectionGrammar
{
    /// <param name="reader">Stands at the overline or, without one, at the title.</param>
    /// <param name="first">The title's first line, with the overline if there is one.</param>
    /// <param name="title">The line of the text.</param>
    /// <param name="underline">The line of the underline.</param>
    /// <param name="complaint">What docutils says of a short adornment, or null.</param>
    public static void ParseTitle(BlockReader reader, int first, int title, int underline, string? complaint)
    {
        var (context, lines, sections) = (reader.Context, reader.Lines, reader.Sections!);
        var span = lines.LinesSpan(first, underline + 1);
        var source = lines.JoinText(first, underline + 1);
        var hasOverline = first < title;
        var style = new string(lines.FirstChar(underline), hasOverline ? 2 : 1);
        reader.Index = underline + 1;
        context.CurrentLine = lines.Number(underline);
        if (sections.LevelOf(style) is not { } level)
        {
            reader.Report(4, SyntaxRules.TitleLevelInconsistent, "Title level inconsistent:", lines.Number(title), span, ParseContext.Quote(source, span));
            return;
        }
        var section = new Section { Span = span, SourceLine = lines.Number(underline) };
        CloseSections(reader, first, level);
        sections.Open(section, style);
        reader.Parent = section;
        if (level == 1)
            context.OutermostLine = lines.SourceNumber(underline);
        var text = lines.Join(title, title + 1);
        if (hasOverline)
            text = text.Slice(text.Start + lines.Indent(title), text.End);
        var titleElement = new Title { Span = text.Span(text.Start, text.End), SourceLine = lines.Number(underline) };
        section.Add(titleElement);
        reader.ParseInline(text, lines.Number(title), titleElement, section.Parent);
        section.AddToList(AttributeNames.Names, PythonText.NormalizeName(titleElement.GetText()));
        if (complaint is not null)
            reader.Report(2, SyntaxRules.TitleAdornmentTooShort, complaint, lines.Number(hasOverline ? first : underline), span, ParseContext.Quote(source, span));
        context.FlushInlineMessages(section);
        context.Names.NoteImplicitTarget(section, section);
    }

    /// <summary>
    /// Closes the sections that a title ends. docutils then reads the title again in the section around, and says again that its
    /// text might be an overline.
    /// </summary>
    private static void CloseSections(BlockReader reader, int first, int level)
    {
        var sections = reader.Sections!;
        if (sections.Depth < level)
            return;
        while (sections.Depth >= level)
            sections.CloseInnermost();
        if (reader.ShortOverline is { } message && message.Line == reader.Lines.Number(first))
            sections.Current.Add(ParseContext.Repeat(message));
    }
}
