using System.Collections.Immutable;
using System.Text;

namespace RstGsoc.Text;

/// <summary>The characters of one page and where they came from. Immutable; knows nothing of reStructuredText.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    private readonly Encoding _encoding;
    private string? _newLine;

    private SourceText(string content, string? path, bool hasByteOrderMark, ImmutableArray<TextSpan> undecodable, Encoding? encoding = null)
    {
        Content = content;
        Path = path;
        HasByteOrderMark = hasByteOrderMark;
        Undecodable = undecodable;
        _encoding = encoding ?? Encoding.UTF8;
    }

    /// <summary>The text without a byte order mark; bytes that are no UTF-8 stand as U+FFFD.</summary>
    public string Content { get; }

    /// <summary>The file's path as the caller named it, or null for text that came from nowhere.</summary>
    public string? Path { get; }

    /// <summary>Whether the bytes began with a byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Where bytes stood that are not valid in the file's encoding, in order; empty for a text made from a string.</summary>
    public ImmutableArray<TextSpan> Undecodable { get; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>What an added line ends with: what most lines end with. Looked for once, as many fixes ask.</summary>
    internal string NewLine => _newLine ??= LineEndings.Usual(Content);

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    /// <summary>A source made of a string; a leading U+FEFF is dropped.</summary>
    public static SourceText From(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marked = text.Length > 0 && text[0] == '\uFEFF';
        return new SourceText(marked ? text[1..] : text, path, marked, []);
    }

    /// <summary>Decodes bytes: UTF-16 with a byte order mark, else UTF-8. Never fails: see <see cref="Undecodable"/>.</summary>
    public static SourceText FromBytes(ReadOnlySpan<byte> bytes, string? path = null)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new SourceText(Encoding.Unicode.GetString(bytes[2..]), path, true, [], Encoding.Unicode);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new SourceText(Encoding.BigEndianUnicode.GetString(bytes[2..]), path, true, [], Encoding.BigEndianUnicode);
        var marked = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (marked)
            bytes = bytes[3..];
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? new SourceText(Encoding.UTF8.GetString(bytes), path, marked, [])
            : DecodeBroken(bytes, path, marked);
    }

    /// <summary>Line and column of an offset; offsets outside the text are clamped to its ends.</summary>
    public LinePosition Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var index = Array.BinarySearch(LineStarts, offset);
        if (index < 0)
            index = ~index - 1;
        return new LinePosition(index + 1, offset - LineStarts[index] + 1);
    }

    /// <summary>The span of a line without its line end; <paramref name="line"/> is 1-based.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The end of the line that an offset lies in, without its line end.</summary>
    internal int LineEnd(int offset) => GetLineSpan(Locate(offset).Line).End;

    /// <summary>The characters of a span.</summary>
    public string Slice(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>The same page with other characters: path, byte order mark and encoding stay.</summary>
    public SourceText WithContent(string content) => new(content, Path, HasByteOrderMark, [], _encoding);

    /// <summary>
    /// The page in its own encoding. Where the original bytes were not valid (<see cref="Undecodable"/>, halves of UTF-16 characters),
    /// these differ from them.
    /// </summary>
    public byte[] ToBytes() => HasByteOrderMark ? [.. _encoding.GetPreamble(), .. _encoding.GetBytes(Content)] : _encoding.GetBytes(Content);

    private static SourceText DecodeBroken(ReadOnlySpan<byte> bytes, string? path, bool marked)
    {
        var text = new StringBuilder(bytes.Length);
        var undecodable = ImmutableArray.CreateBuilder<TextSpan>();
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done)
                text.Append(rune.ToString());
            else
            {
                undecodable.Add(new TextSpan(text.Length, 1));
                text.Append('\uFFFD');
            }
            bytes = bytes[used..];
        }
        return new SourceText(text.ToString(), path, marked, undecodable.ToImmutable());
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(1 + (text.Length / 32)) { 0 };
        for (var at = 0; ;)
        {
            var next = text.AsSpan(at).IndexOfAny('\n', '\r');
            if (next < 0)
                return [.. starts];
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            starts.Add(at);
        }
    }
}
