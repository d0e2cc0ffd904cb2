using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#comments</summary>
internal static class CommentGrammar
{
    public static bool TryParse(BlockReader reader)
    {
        var width = reader.MarkerWidth(ExplicitMarkupGrammar.Marker);
        if (width == reader.Line.Length && reader.IsBlank(reader.Index + 1))
        {
            Add(reader, reader.Index, reader.Index + 1, hasText: false);
            reader.EndsWell = true;
        }
        else
            Parse(reader, width);
        return true;
    }

    /// <summary>
    /// What begins like another construct but is none is a comment, and docutils warns of it.
    /// Lines above <paramref name="last"/> that the construct has taken are lost.
    /// </summary>
    /// <param name="reader">Stands at the construct's first line.</param>
    /// <param name="last">The last line that the construct has taken; the comment begins there.</param>
    /// <param name="rule">The kind of message.</param>
    /// <param name="text">docutils' words.</param>
    public static void ParseMalformed(BlockReader reader, int last, RuleInfo rule, string text)
    {
        var width = reader.MarkerWidth(ExplicitMarkupGrammar.Marker);
        var (line, span) = (reader.Lines.Number(last), reader.Lines.LinesSpan(reader.Index, last + 1));
        reader.Index = last;
        Parse(reader, PythonText.OffsetOf(reader.Line, width));
        reader.Report(2, rule, text, line, span);
    }

    private static void Parse(BlockReader reader, int width)
    {
        var block = reader.GatherIndented(reader.Index, isFirstLineFree: true);
        Add(reader, block.Start, block.End, hasText: true, width, block.Indent);
        reader.EndsWell = block.EndsWell;
    }

    private static void Add(BlockReader reader, int from, int to, bool hasText, int firstIndent = 0, int indent = 0)
    {
        var (lines, mark) = (reader.Lines, reader.Mark());
        reader.Context.CurrentLine = lines.SourceNumber(to - 1);
        var comment = new Comment();
        comment.Set(AttributeNames.XmlSpace, "preserve");
        reader.Add(comment);
        if (hasText)
        {
            lines.Dedent(from, from + 1, firstIndent);
            lines.Dedent(from + 1, to, indent);
            AddText(comment, lines, from, to);
        }
        reader.Index = to;
        reader.Close(comment, mark);
    }

    private static void AddText(Comment comment, Lines lines, int from, int to)
    {
        while (from < to && lines.IsBlank(from))
            from++;
        while (to > from && lines.IsBlank(to - 1))
            to--;
        if (from < to)
            comment.AddText(lines.JoinText(from, to), lines.LinesSpan(from, to));
    }
}
