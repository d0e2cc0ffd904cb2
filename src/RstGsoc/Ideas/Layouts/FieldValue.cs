using System.Collections.Immutable;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A piece of a field's value: a paragraph, a line, or an item of a list.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
internal sealed record ValuePiece(FlatText Text, bool IsItem);

/// <summary>The value of a field, piece by piece.</summary>
internal sealed class FieldValue
{
    private readonly ReadingContext _context;
    private readonly List<ValuePiece> _pieces = [];

    public FieldValue(ReadingContext context, FieldDraft draft)
    {
        _context = context;
        Draft = draft;
        AddInline(draft.Inline);
        foreach (var line in draft.MoreLines)
            Add(line, isItem: false);
        foreach (var block in draft.Blocks)
            AddBlock(block, isItem: false);
    }

    public FieldDraft Draft { get; }

    public IReadOnlyList<ValuePiece> Pieces => _pieces;

    /// <summary>Whether a list was glued to the label by a missing blank line.</summary>
    public bool IsListGlued { get; private set; }

    /// <summary>The text of the value as one line.</summary>
    public string Plain => string.Join(' ', _pieces.Select(p => p.Text.Plain));

    public ImmutableArray<Located<string>> Items => [.. _pieces.Where(p => p.IsItem).Select(p => new Located<string>(p.Text.Plain, p.Text.Span))];

    /// <summary>The first paragraph that is not in a list.</summary>
    public FlatText? FirstParagraph => _pieces.Count > 0 && !_pieces[0].IsItem ? _pieces[0].Text : null;

    /// <summary>From the first piece to the end of the last block.</summary>
    public TextSpan Span
    {
        get
        {
            if (_pieces.Count == 0)
                return Draft.Inline.Span;
            var end = _pieces.Max(p => p.Text.SpanWithMarkup(0, p.Text.Length).End);
            var start = _pieces.Min(p => p.Text.SpanWithMarkup(0, p.Text.Length).Start);
            return TextSpan.FromBounds(start, Math.Max(start, Draft.Blocks.Count > 0 ? Math.Max(end, Draft.Blocks[^1].Span.End) : end));
        }
    }

    /// <summary>Every hyperlink in the value.</summary>
    public IEnumerable<IdeaLink> Links
    {
        get
        {
            foreach (var piece in _pieces)
            {
                foreach (var mark in piece.Text.Marks.Where(m => m.Address is not null))
                {
                    var text = piece.Text.Slice(mark.Start, mark.End).Plain;
                    yield return new IdeaLink(text == mark.Address || text.Length == 0 ? null : text, mark.Address!, mark.Node.Span);
                }
            }
        }
    }

    private void AddInline(FlatText inline)
    {
        var start = 0;
        var isItem = false;
        for (var at = 0; at < inline.Length; at = NextLine(inline.Text, at))
        {
            if (BulletWidth(inline.Text, at) is var width and > 0)
            {
                Add(inline.Slice(start, at), isItem);
                (start, isItem, IsListGlued) = (at + width, true, true);
            }
        }
        Add(inline.Slice(start), isItem);
    }

    private void AddBlock(Node block, bool isItem)
    {
        switch (block)
        {
            case Paragraph or Line or Term or Attribution:
                Add(_context.Text((Element)block), isItem);
                break;
            case ListItem item:
                var isFirst = true;
                foreach (var child in item.Children)
                {
                    AddBlock(child, isFirst && child is Paragraph);
                    isFirst = false;
                }
                break;
            case Title or LiteralBlock or Comment or Target or SystemMessage or SubstitutionDefinition or Figure or Image or DoctestBlock or MathBlock or Raw:
                break;
            case Element element:
                foreach (var child in element.Children)
                    AddBlock(child, isItem: false);
                break;
        }
    }

    private void Add(FlatText text, bool isItem)
    {
        if (!text.IsBlank)
            _pieces.Add(new ValuePiece(text, isItem));
    }

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;

    private static int BulletWidth(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ' ')
            start++;
        return start + 1 < text.Length && text[start] is '-' or '*' or '+' or '\u2022' && text[start + 1] == ' ' ? start + 2 - at : 0;
    }
}
