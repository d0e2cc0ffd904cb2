using RstGsoc.Text;

namespace RstGsoc.Syntax.Inlines;

/// <summary>What ends a construct of inline markup, and where it may stand.</summary>
internal sealed class EndString
{
    /// <summary>How many there are.</summary>
    public const int Count = 6;

    private readonly string _text;
    private readonly Func<InlineReader, int, bool> _mayStandAt;
    private readonly Func<InlineReader, int, int> _readTail;

    private EndString(int slot, string text, Func<InlineReader, int, bool> mayStandAt, Func<InlineReader, int, int> readTail)
    {
        Slot = slot;
        _text = text;
        _mayStandAt = mayStandAt;
        _readTail = readTail;
    }

    public static EndString Emphasis { get; } = new(0, "*", IsBehindText, ReadNoTail);

    public static EndString Strong { get; } = new(1, "**", IsBehindText, ReadNoTail);

    public static EndString Literal { get; } = new(2, "``", IsBehindLiteralText, ReadNoTail);

    public static EndString InlineTarget { get; } = new(3, "`", IsBehindText, ReadNoTail);

    public static EndString SubstitutionReference { get; } = new(4, "|", IsBehindText, static (reader, at) => reader.EndBehindUnderscores(at));

    public static EndString InterpretedText { get; } = new(5, "`", IsBehindTextOrEscapedSpace, static (reader, at) => RoleSuffix.Read(reader, at).End);

    /// <summary>Place among the kinds, from 0.</summary>
    public int Slot { get; }

    /// <summary>The first place at or after <paramref name="from"/> where this ends a construct; -1 for none.</summary>
    public int Find(InlineReader reader, int from)
    {
        for (var at = from; at < reader.End; at++)
        {
            var next = reader.Slice(at, reader.End).IndexOf(_text);
            if (next < 0)
                return -1;
            at += next;
            if (_mayStandAt(reader, at) && EndAt(reader, at) >= 0)
                return at;
        }
        return -1;
    }

    /// <summary>Where this ends if it stands at <paramref name="at"/>.</summary>
    public int EndAt(InlineReader reader, int at) => _readTail(reader, at + _text.Length);

    private static bool IsBehindLiteralText(InlineReader reader, int at) => !PythonText.IsSpace(reader[at - 1]);

    private static bool IsBehindText(InlineReader reader, int at) => reader[at - 1] != Escapes.Mark && !PythonText.IsSpace(reader[at - 1]);

    private static bool IsBehindTextOrEscapedSpace(InlineReader reader, int at) => IsBehindText(reader, at) || (at > 1 && reader[at - 2] == Escapes.Mark);

    private static int ReadNoTail(InlineReader reader, int at) => reader.MayEndAt(at) ? at : -1;
}
