using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>Reads what programs read, as strictly as they do.</summary>
internal static class WellFormed
{
    private static readonly SearchValues<char> s_colour = SearchValues.Create("0123456789;");
    private static readonly UTF8Encoding s_strict = new(false, true);
    private static readonly JsonReaderOptions s_deep = new() { MaxDepth = 100_000 };

    /// <summary>Throws where the text is no JSON value, or holds halves of characters.</summary>
    public static void CheckJson(string text)
    {
        var json = new Utf8JsonReader(s_strict.GetBytes(text), s_deep);
        while (json.Read())
        {
            if (json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && json.ValueIsEscaped)
                _ = json.GetString();
        }
    }

    /// <summary>Throws where the text is no XML document.</summary>
    public static void CheckXml(string text)
    {
        using var xml = XmlReader.Create(new StringReader(text));
        while (xml.Read())
        {
        }
    }

    /// <summary>Where a text could steer a terminal, or -1. Colours, line ends and tabs are meant.</summary>
    public static int FindControl(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\x1B' && at + 1 < text.Length && text[at + 1] == '[' && text.IndexOf('m', at) is > 0 and var end && text.AsSpan(at + 2, end - at - 2).ContainsAnyExcept(s_colour) is false)
                at = end;
            else if ((char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u2028' or '\u2029')
                return at;
        }
        return -1;
    }
}
