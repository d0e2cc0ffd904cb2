using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>A run of text, with escapes resolved. Lines are joined by LF.</summary>
public sealed class TextNode : Node
{
    private readonly string _buffer;
    private readonly int _start;
    private readonly int _length;

    internal TextNode(string text, TextSpan span)
        : this(text, 0, text.Length, span)
    {
    }

    internal TextNode(string buffer, int start, int length, TextSpan span)
    {
        _buffer = buffer;
        _start = start;
        _length = length;
        Span = span;
    }

    /// <summary>The text; made anew on each call where it is a slice of the page.</summary>
    public string Value => _length == _buffer.Length ? _buffer : _buffer.Substring(_start, _length);

    /// <summary>The text without a copy.</summary>
    public ReadOnlySpan<char> Characters => _buffer.AsSpan(_start, _length);

    /// <inheritdoc/>
    public override string GetText() => Value;

    internal TextNode Copy(TextSpan? place = null) => new(_buffer, _start, _length, place ?? Span);
}
