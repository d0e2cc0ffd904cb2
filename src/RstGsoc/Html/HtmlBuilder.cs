using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace RstGsoc.Html;

/// <summary>
/// HTML in the making. What stands literally in an interpolated string is markup; every value that is put into one is escaped, for text as well as for
/// attributes in double quotes. There is no way to add a string as markup but <see cref="HtmlFragment"/>.
/// </summary>
internal sealed class HtmlBuilder
{
    private const char Replacement = '\uFFFD';

    /// <summary>What HTML reads as markup, what it cannot hold, and halves of characters.</summary>
    private static readonly SearchValues<char> s_special = SearchValues.Create(
        [.. "&<>\"'\u007F", .. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n')), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private readonly StringBuilder _output = new();

    /// <summary>Adds markup with escaped values in it: <c>Append($"&lt;p&gt;{text}&lt;/p&gt;")</c>.</summary>
#pragma warning disable CA1822 // the handler has written by the time this is called
    public void Append([InterpolatedStringHandlerArgument("")] HtmlInterpolation html)
#pragma warning restore CA1822
    {
    }

    /// <summary>Adds text, escaped.</summary>
    public void AppendText(ReadOnlySpan<char> text)
    {
        for (int next; (next = text.IndexOfAny(s_special)) >= 0;)
        {
            _output.Append(text[..next]);
            text = text[(next + AppendSpecial(text[next..]))..];
        }
        _output.Append(text);
    }

    public override string ToString() => _output.ToString();

    internal void AppendMarkup(string markup) => _output.Append(markup);

    /// <summary>Adds what a text begins with, and says how many UTF-16 units of it that were.</summary>
    private int AppendSpecial(ReadOnlySpan<char> text)
    {
        if (char.IsSurrogate(text[0]))
        {
            Rune.DecodeFromUtf16(text, out var rune, out var used);
            _output.Append(rune.ToString());
            return used;
        }
        _ = text[0] switch
        {
            '&' => _output.Append("&amp;"),
            '<' => _output.Append("&lt;"),
            '>' => _output.Append("&gt;"),
            '"' => _output.Append("&quot;"),
            '\'' => _output.Append("&#39;"),
            _ => _output.Append(Replacement),
        };
        return 1;
    }
}

/// <summary>Markup that stands in this program.</summary>
/// <param name="Markup">The markup.</param>
internal readonly record struct HtmlFragment(string Markup);
