using System.Text;

namespace RstGsoc.Text;

/// <summary>What Python says of bytes that are no text in an encoding.</summary>
internal static class PythonDecoding
{
    /// <summary>The text of Python's <c>UnicodeDecodeError</c>.</summary>
    public static string Describe(DecoderFallbackException problem, Encoding encoding, int length)
    {
        var unknown = problem.BytesUnknown ?? [0];
        var (start, last) = (problem.Index, problem.Index + unknown.Length - 1);
        var isUtf8 = encoding is UTF8Encoding;
        var reason = !isUtf8 ? "ordinal not in range(128)" : Reason(unknown[0], last + 1 == length && unknown.Length < SequenceLength(unknown[0]));
        var place = start == last ? $"byte 0x{unknown[0]:x2} in position {start}" : $"bytes in position {start}-{last}";
        return $"'{(isUtf8 ? "utf-8" : "ascii")}' codec can't decode {place}: {reason}";
    }

    private static string Reason(byte first, bool isCutOff) =>
        SequenceLength(first) == 0 ? "invalid start byte" : isCutOff ? "unexpected end of data" : "invalid continuation byte";

    /// <summary>How many bytes a character has that begins with this one; 0 when none does.</summary>
    private static int SequenceLength(byte first) => first switch { < 0xc2 or > 0xf4 => 0, < 0xe0 => 2, < 0xf0 => 3, _ => 4 };
}
