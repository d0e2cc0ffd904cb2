using RstGsoc.Diagnostics;
using RstGsoc.Parsing;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>A place in the lines of one body (the document, a list item, a table cell) and the element that its children go to.</summary>
internal sealed class BlockReader(ParseContext context, Lines lines, int from, int to, Element parent, int depth)
{
    private int _from = from;

    public ParseContext Context { get; } = context;

    public Lines Lines { get; } = lines;

    /// <summary>Index of the line to read next.</summary>
    public int Index { get; set; } = from;

    /// <summary>Index behind the body's last line.</summary>
    public int End { get; private set; } = to;

    /// <summary>Where new elements go.</summary>
    public Element Parent { get; set; } = parent;

    /// <summary>How many bodies enclose this one.</summary>
    public int Depth { get; } = depth;

    /// <summary>Whether section titles may stand here; then <see cref="Parent"/> changes with each title.</summary>
    public SectionStack? Sections { get; init; }

    /// <summary>
    /// Whether a list's second or a later item is being read, or the construct that was read last ended so: docutils reads those with
    /// a state machine of their own, so that the outermost one stands still, and in the end goes past the last line.
    /// </summary>
    public bool IsInSeries { get; set; }

    /// <summary>The last message about an overline that is too short to be one; the line may still be a title.</summary>
    public SystemMessage? ShortOverline { get; set; }

    /// <summary>Whether a blank line or the body's end follows the explicit markup construct that was read last.</summary>
    public bool EndsWell { get; set; }

    /// <summary>Goes on to another body of the same lines, as a new reader would: a table has too many cells for one each.</summary>
    public void MoveTo(int from, int to, Element parent)
    {
        (_from, Index, End, Parent) = (from, from, to, parent);
        (IsInSeries, EndsWell, ShortOverline) = (false, false, null);
    }

    public bool AtEnd => Index >= End;

    public ReadOnlySpan<char> Line => Lines[Index];

    /// <summary>The current line's number in the page, 1-based.</summary>
    public int LineNumber => Lines.Number(Index);

    public bool IsBlank(int line) => line >= End || Lines.IsBlank(line);

    /// <summary>A cursor for the grammars of markers over the rest of a line, from a column on.</summary>
    public Cursor CursorAt(int line, int column = 0) => new(Lines.Buffer, Lines.Start(line) + column, Lines.End(line));

    /// <summary>Width of a marker and the blanks behind it; 0 when the line does not begin with the marker and a blank or its end.</summary>
    public int MarkerWidth(ReadOnlySpan<char> marker)
    {
        var line = Line;
        if (!line.StartsWith(marker))
            return 0;
        var gap = line[marker.Length..].IndexOfAnyExcept(' ');
        return gap < 0 ? line.Length : gap > 0 ? marker.Length + gap : 0;
    }

    /// <summary>Offset of the current line's text, to be remembered before margins are cut: see <see cref="SpanFrom"/>.</summary>
    public int Mark() => Lines.Start(Index);

    /// <summary>
    /// The place from a mark to the end of the last line that has been read and is not blank. Lines whose marker has been cut off may
    /// look blank: <see cref="Close"/> is for what has children.
    /// </summary>
    public TextSpan SpanFrom(int mark)
    {
        var last = Index - 1;
        while (last > _from && Lines.IsBlank(last) && Lines.End(last - 1) >= mark)
            last--;
        return Lines.Span(mark, Math.Max(mark, Lines.End(last)));
    }

    /// <summary>Gives an element that has been read its place: from a mark to the reader's line.</summary>
    public void Close(Element element, int mark)
    {
        element.Span = SpanFrom(mark);
        element.CoverChildren();
    }

    /// <summary>Notes where docutils' outermost state machine would stand: see <see cref="ParseContext.OutermostLine"/>.</summary>
    public void StandAt(int line)
    {
        if (!IsInSeries && Sections is { HasOpenSection: false })
            Context.OutermostLine = Lines.SourceNumber(line);
    }

    /// <summary>Goes on to the next line that is not blank; false when there is none.</summary>
    public bool SkipBlank()
    {
        while (!AtEnd && Lines.IsBlank(Index))
            Index++;
        return !AtEnd;
    }

    public void Add(Element element)
    {
        if (element.SourceLine == 0)
            element.SourceLine = LineToKeep;
        Parent.Add(element);
    }

    /// <summary>What docutils lets an element keep as its line when it is added: nested bodies are not yet part of the document.</summary>
    public int LineToKeep => Depth == 0 ? Context.CurrentLine : 0;

    public SystemMessage Report(int level, RuleInfo rule, string text, int? line, TextSpan span, params ReadOnlySpan<Node> quoted)
    {
        var message = Context.Report(level, rule, text, line, span, quoted);
        Parent.Add(message);
        return message;
    }

    /// <summary>Reads body elements from lines whose margin has been cut off, into an element of their own.</summary>
    public void ParseNested(int from, int to, Element parent) => ParseNested(Lines, from, to, parent);

    /// <inheritdoc cref="ParseNested(int, int, Element)"/>
    public void ParseNested(Lines lines, int from, int to, Element parent)
    {
        while (from < to && lines.IsBlank(from))
            from++;
        if (from == to)
            return;
        var nested = new BlockReader(Context, lines, from, to, parent, Depth + 1);
        BlockGrammar.Parse(nested);
        Context.CurrentLine = nested.IsInSeries ? 0 : Element.UnknownLine;
    }

    /// <summary>Reads inline markup into an element, before that is added; its messages wait in the context.</summary>
    /// <param name="block">The text.</param>
    /// <param name="line">The line that messages name.</param>
    /// <param name="parent">Where the nodes go.</param>
    /// <param name="targetMessages">Where messages about targets go, at once; null for <see cref="Parent"/>.</param>
    public void ParseInline(TextBlock block, int line, Element parent, Element? targetMessages = null)
    {
        Context.TargetMessages = targetMessages ?? Parent;
        InlineGrammar.Parse(Context, block, line, parent);
    }

    /// <summary>
    /// Finds the block of indented lines from <paramref name="start"/> on, as docutils' <c>get_indented</c> does.
    /// Nothing is cut off: see <see cref="Lines.Dedent"/>.
    /// </summary>
    /// <param name="start">First line.</param>
    /// <param name="blockIndent">The indentation that the block must have; null takes the smallest that occurs.</param>
    /// <param name="isFirstLineFree">Whether the first line belongs to the block whatever its indentation.</param>
    /// <param name="untilBlank">Whether a blank line ends the block.</param>
    public IndentedBlock GatherIndented(int start, int? blockIndent = null, bool isFirstLineFree = false, bool untilBlank = false)
    {
        var indent = blockIndent ?? int.MaxValue;
        var end = isFirstLineFree ? start + 1 : start;
        var endsWell = true;
        for (; end < End; end++)
        {
            if (Lines.IsBlank(end))
            {
                if (untilBlank)
                    break;
                continue;
            }
            var width = Lines.FirstChar(end) == ' ' ? Lines.Indent(end) : 0;
            if (width == 0 || width < blockIndent)
            {
                endsWell = end > start && Lines.IsBlank(end - 1);
                break;
            }
            if (blockIndent is null)
                indent = Math.Min(indent, width);
        }
        StandAt(end - 1);
        return new IndentedBlock(start, end, indent == int.MaxValue ? 0 : indent, endsWell);
    }

    /// <summary>Says that a construct should have ended with a blank line. docutils names the line behind the construct.</summary>
    public void ReportUnindent(string construct) =>
        Report(2, SyntaxRules.MissingBlankLine, $"{construct} ends without a blank line; unexpected unindent.", AtEnd ? LineNumber + 1 : LineNumber, Lines.LinesSpan(Index, Math.Min(Index + 1, End)));
}

/// <summary>What <see cref="BlockReader.GatherIndented"/> found.</summary>
/// <param name="Start">First line.</param>
/// <param name="End">Behind the last line; blank lines at the end are still inside.</param>
/// <param name="Indent">Width of the margin.</param>
/// <param name="EndsWell">Whether a blank line or the body's end follows.</param>
internal readonly record struct IndentedBlock(int Start, int End, int Indent, bool EndsWell);
