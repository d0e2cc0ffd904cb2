using System.Runtime.CompilerServices;
using RstGsoc.Diagnostics;
using RstGsoc.Parsing;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// The text of one body element while its inline markup is read. It is the input of the constructs' grammars: <c>Position</c> is the
/// special character that one is tried at; look-behind goes back to <see cref="Start"/>.
/// </summary>
internal sealed class InlineReader : MatchingInput<Markup>
{
    private readonly TextBlock _block;
    private readonly int _shift;
    private readonly bool _isMarked;
    private EndPositions _ends;

    /// <param name="context">The parse.</param>
    /// <param name="block">The text.</param>
    /// <param name="line">The line that messages name.</param>
    public InlineReader(ParseContext context, TextBlock block, int line)
        : this(context, block, line, block.Text.Contains('\\'))
    {
    }

    private InlineReader(ParseContext context, TextBlock block, int line, bool hasEscapes)
        : base(hasEscapes ? Escapes.MarkAll(block.Text) : block.Buffer)
    {
        Context = context;
        _block = block;
        MessageLine = line;
        _shift = hasEscapes ? block.Start : 0;
        _isMarked = hasEscapes || block.Text.Contains(Escapes.Mark);
        IsCharacterLevel = context.Options.CharacterLevelInlineMarkup;
        Narrow(block.Start - _shift, block.End - _shift);
    }

    public ParseContext Context { get; }

    /// <summary>The line that messages name.</summary>
    public int MessageLine { get; }

    /// <summary>Whether markup may begin and end anywhere in a word.</summary>
    public bool IsCharacterLevel { get; }

    /// <summary>Where the text begins that is not yet read.</summary>
    public int Start { get; private set; }

    /// <summary>End of the run of URI characters that was last looked at, and where a URI in it would end; -1 for nowhere.</summary>
    public (int RunEnd, int UriEnd) LastUri { get; set; }

    public char this[int at] => Source[at];

    /// <summary>Limits reading to a range.</summary>
    public void Narrow(int start, int end) => (Start, End) = (start, end);

    /// <summary>A reader of its own for a range.</summary>
    public InlineReader Within(int start, int end) => new(Context, _block.Slice(start + _shift, end + _shift), MessageLine);

    /// <summary>Puts the grammars at a special character.</summary>
    public void MoveTo(int position) => Position = position;

    public bool Has(int at, char c) => at < End && Source[at] == c;

    /// <summary>Whether a start-string may begin here, going by what is before it.</summary>
    public bool MayStartAt(int at) =>
        at == Start || (IsCharacterLevel ? Source[at - 1] != Escapes.Mark : Punctuation.AllowsStart(Source, at));

    /// <summary>Whether an end-string may end here, going by what is behind it.</summary>
    public bool MayEndAt(int at) => at == End || IsCharacterLevel || Punctuation.AllowsEnd(Source, at);

    /// <summary>The end of at most two underscores, as many as an end-string may end behind; -1 where it may not even without.</summary>
    public int EndBehindUnderscores(int at)
    {
        var longest = !Has(at, '_') ? 0 : Has(at + 1, '_') ? 2 : 1;
        for (var length = longest; length >= 0; length--)
        {
            if (MayEndAt(at + length))
                return at + length;
        }
        return -1;
    }

    /// <summary>Whether a start-string that ends here has something to begin with.</summary>
    public bool IsFollowedByText(int at) => at == End || !PythonText.IsSpace(Source[at]);

    /// <summary>Whether a start-string stands alone between a matching pair of quotes or brackets, or at the text's end.</summary>
    public bool IsQuoted(int start, int end) => start > Start && (end == End || Punctuation.AreMatched(Source[start - 1], Source[end]));

    /// <summary>Where the next end-string of a kind stands; -1 for nowhere. What was found is remembered for the starts that follow.</summary>
    public int FindEnd(EndString kind, int from)
    {
        ref var known = ref _ends[kind.Slot];
        if (known <= from)
            known = 1 + (kind.Find(this, from) is >= 0 and var found ? found : End);
        return known > End ? -1 : known - 1;
    }

    public ReadOnlySpan<char> Slice(int start, int end) => Source.AsSpan(start, end - start);

    public TextSpan Span(int start, int end) => _block.Span(start + _shift, end + _shift);

    /// <summary>Adds a range as text, without its escapes; nothing where nothing is left.</summary>
    public void AddText(Element parent, int start, int end)
    {
        if (!_isMarked || !Slice(start, end).Contains(Escapes.Mark))
            parent.Add(new TextNode(Source, start, end - start, Span(start, end)));
        else if (Escapes.Resolve(Slice(start, end)) is { Length: > 0 } text)
            parent.AddText(text, Span(start, end));
    }

    /// <summary>Adds a range as text with its backslashes.</summary>
    public void AddRawText(Element parent, int start, int end) => parent.Add(new TextNode(_block.Buffer, start + _shift, end - start, Span(start, end)));

    /// <summary>A range as it was written.</summary>
    public string Raw(int start, int end) => _block.Buffer.Substring(start + _shift, end - start);

    /// <summary>Says that a range is wrong; it is shown as it was written.</summary>
    public Markup Fail(RuleInfo rule, string message, int start, int end) =>
        new(start, end, Context.ReportInline(2, rule, message, MessageLine, Raw(start, end), Span(start, end)));

    /// <summary>For each kind of end-string, one more than the position that was found last; 0 at first.</summary>
    [InlineArray(EndString.Count)]
    private struct EndPositions
    {
        private int _first;
    }
}
