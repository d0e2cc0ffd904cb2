using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>
/// The lines of a text as the block grammar sees them: right-stripped, with the margins of the enclosing bodies cut off.
/// Going into a nested body moves the starts of its lines to the right, in place: nobody reads a line again with a smaller margin
/// once a construct is committed, and a construct that may still give up works on <see cref="Copy"/>.
/// </summary>
internal sealed class Lines
{
    /// <summary>Characters of a line, a little less than in most pages.</summary>
    private const int UsualLength = 36;

    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _textStarts;
    private readonly OffsetMap? _map;
    private readonly int[]? _numbers;
    private readonly int _numberShift;

    private Lines(string buffer, int[] starts, int[] ends, int firstLine, OffsetMap? map, int[]? numbers = null, int numberShift = 0)
        : this(buffer, starts, ends, starts.Length, firstLine, map, numbers, numberShift)
    {
    }

    /// <param name="buffer">What starts and ends point into.</param>
    /// <param name="starts">Where the lines begin; there may be room behind the last.</param>
    /// <param name="ends">Where they end.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="firstLine">Number of the first.</param>
    /// <param name="map">The way back to the page.</param>
    /// <param name="numbers">Their numbers in the page, when they do not follow each other.</param>
    /// <param name="numberShift">What to add to a number to get docutils'.</param>
    private Lines(string buffer, int[] starts, int[] ends, int count, int firstLine, OffsetMap? map, int[]? numbers, int numberShift)
    {
        Buffer = buffer;
        Count = count;
        _starts = starts;
        _ends = ends;
        _textStarts = new int[count];
        for (var line = 0; line < count; line++)
            _textStarts[line] = FindText(line);
        FirstLine = firstLine;
        _map = map;
        _numbers = numbers;
        _numberShift = numberShift;
    }

    /// <summary>No lines. A text block of them gives its places as they are in its buffer.</summary>
    public static Lines None { get; } = new("", [], [], 1, null);

    /// <summary>The text that starts and ends point into: the page, or the page with its tabs expanded.</summary>
    public string Buffer { get; }

    public int Count { get; }

    /// <summary>1-based number of line 0 in the page.</summary>
    public int FirstLine { get; }

    /// <summary>Whether docutils counts on from the first line, although these lines do not follow each other in the page.</summary>
    private bool CountsOn { get; init; }

    public ReadOnlySpan<char> this[int line] => Buffer.AsSpan(_starts[line], _ends[line] - _starts[line]);

    /// <summary>Cuts a text into lines. Tabs are expanded, VT and FF become blanks.</summary>
    public static Lines Of(string text, int tabWidth, int firstLine = 1, OffsetMap? map = null)
    {
        if (text.AsSpan().IndexOfAny('\t', '\v', '\f') >= 0)
        {
            (text, var expanded) = TabExpansion.Expand(text, tabWidth);
            map = map is null ? expanded : expanded.Then(map);
        }
        var starts = new int[(text.Length / UsualLength) + 4];
        var ends = new int[starts.Length];
        var count = 0;
        for (var at = 0; at < text.Length; count++)
        {
            if (count == starts.Length)
            {
                Array.Resize(ref starts, count * 2);
                Array.Resize(ref ends, count * 2);
            }
            var end = PythonLines.NextBreak(text, at);
            starts[count] = at;
            ends[count] = TrimEnd(text, at, end);
            at = end < text.Length ? PythonLines.SkipBreak(text, end) : end;
        }
        return new Lines(text, starts, ends, count, firstLine, map, null, 0);
    }

    public bool IsBlank(int line) => _starts[line] >= _ends[line];

    public int Length(int line) => _ends[line] - _starts[line];

    /// <summary>Offset in <see cref="Buffer"/> where the line's text begins.</summary>
    public int Start(int line) => _starts[line];

    /// <summary>Offset in <see cref="Buffer"/> behind the line's last character.</summary>
    public int End(int line) => _ends[line];

    /// <summary>The line's number, 1-based, as docutils counts: in a table cell it is not the page's.</summary>
    public int Number(int line) => (CountsOn ? FirstLine + line : SourceNumber(line)) + _numberShift;

    /// <summary>The line's number in the page, 1-based.</summary>
    public int SourceNumber(int line) => _numbers is null ? FirstLine + line : _numbers[Math.Clamp(line, 0, _numbers.Length - 1)];

    public char FirstChar(int line) => IsBlank(line) ? '\0' : Buffer[_starts[line]];

    /// <summary>Width of the white space that the line begins with; 0 for a blank line.</summary>
    public int Indent(int line) => IsBlank(line) ? 0 : _textStarts[line] - _starts[line];

    /// <summary>Cuts <paramref name="width"/> characters off the left of the lines.</summary>
    public void Dedent(int from, int to, int width)
    {
        for (var line = from; line < to; line++)
        {
            var start = Math.Min(_starts[line] + width, _ends[line]);
            _starts[line] = start;
            if (start > _textStarts[line])
                _textStarts[line] = FindText(line);
        }
    }

    /// <summary>Lines of their own, whose margins and numbers of columns can be cut without changing these.</summary>
    public Lines Copy(int from, int to) => new(Buffer, _starts[from..to], _ends[from..to], FirstLine + from, _map, _numbers?[from..to], _numberShift);

    /// <summary>Any pieces of these lines, each as a line of its own.</summary>
    /// <param name="starts">Offsets in <see cref="Buffer"/> at which the pieces begin.</param>
    /// <param name="ends">Where they end; no white space stands before.</param>
    /// <param name="numbers">Their lines' numbers in the page.</param>
    /// <param name="numberShift">What to add to a number to get docutils'.</param>
    public Lines Cut(int[] starts, int[] ends, int[] numbers, int numberShift) => new(Buffer, starts, ends, 0, _map, numbers, numberShift);

    /// <summary>Any pieces of a text that was made from the page, each as a line of its own.</summary>
    public static Lines Cut(string buffer, OffsetMap map, int[] starts, int[] ends, int[] numbers, int numberShift) =>
        new(buffer, starts, ends, 0, map, numbers, numberShift);

    /// <summary>How far docutils' line numbers are off the page's.</summary>
    public int NumberShift => _numberShift;

    /// <summary>A copy whose first line counts as <paramref name="firstLine"/>, wherever it stands.</summary>
    public Lines CopyAs(int from, int to, int firstLine) =>
        new(Buffer, _starts[from..to], _ends[from..to], firstLine - _numberShift, _map, SourceNumbers(from, to), _numberShift) { CountsOn = true };

    /// <summary>A copy that lacks the lines of a range. docutils numbers the rest as if it followed on.</summary>
    public Lines CopyWithout(int from, int cutFrom, int cutTo, int to) =>
        new(Buffer, [.. _starts[from..cutFrom], .. _starts[cutTo..to]], [.. _ends[from..cutFrom], .. _ends[cutTo..to]], Number(from) - _numberShift, _map, [.. SourceNumbers(from, cutFrom), .. SourceNumbers(cutTo, to)], _numberShift) { CountsOn = true };

    /// <summary>The place in the page of a range of <see cref="Buffer"/>.</summary>
    public TextSpan Span(int start, int end) => _map is null ? TextSpan.FromBounds(start, Math.Max(start, end)) : _map.Map(start, end);

    /// <summary>The place in the page of whole lines, from the first's text to the last's, blank lines at the end left out.</summary>
    public TextSpan LinesSpan(int from, int to)
    {
        while (to > from + 1 && IsBlank(to - 1))
            to--;
        if (to > from)
            return Span(_starts[from], _ends[to - 1]);
        var at = from < Count ? _starts[from] : Buffer.Length;
        return Span(at, at);
    }

    /// <summary>The lines' text, joined by LF, without blanks at the end; a slice of the page wherever that is possible.</summary>
    public TextBlock Join(int from, int to)
    {
        while (to > from + 1 && IsBlank(to - 1))
            to--;
        for (var line = from; line + 1 < to; line++)
        {
            if (_starts[line + 1] != _ends[line] + 1 || Buffer[_ends[line]] != '\n')
                return JoinCopied(from, to);
        }
        return to > from ? new TextBlock(this, Buffer, _starts[from], _ends[to - 1], null) : new TextBlock(this, "", 0, 0, null);
    }

    /// <summary>The lines' text as a string, joined by LF, blanks at the end kept.</summary>
    public string JoinText(int from, int to)
    {
        var length = to - from - 1;
        for (var line = from; line < to; line++)
            length += Length(line);
        return length <= 0 ? (to > from ? this[from].ToString() : "") : string.Create(length, (Lines: this, From: from, To: to), static (output, state) =>
        {
            var at = 0;
            for (var line = state.From; line < state.To; line++)
            {
                if (line > state.From)
                    output[at++] = '\n';
                state.Lines[line].CopyTo(output[at..]);
                at += state.Lines.Length(line);
            }
        });
    }

    private int[] SourceNumbers(int from, int to)
    {
        var numbers = new int[to - from];
        for (var line = from; line < to; line++)
            numbers[line - from] = SourceNumber(line);
        return numbers;
    }

    private TextBlock JoinCopied(int from, int to)
    {
        var text = JoinText(from, to);
        var pieces = new int[(to - from) * 2];
        for (int line = from, at = 0; line < to; at += Length(line) + 1, line++)
            (pieces[(line - from) * 2], pieces[((line - from) * 2) + 1]) = (at, _starts[line]);
        return new TextBlock(this, text, 0, text.Length, pieces);
    }

    private int FindText(int line)
    {
        var at = _starts[line];
        while (at < _ends[line] && PythonText.IsSpace(Buffer[at]))
            at++;
        return at;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && PythonText.IsSpace(text[end - 1]))
            end--;
        return end;
    }
}
