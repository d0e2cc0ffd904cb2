using System.Buffers;
using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// The characters that inline markup may stand between, as docutils fixed them by the categories of Unicode 5.2: openers (Ps, Pi, Pf),
/// closers (Pe, Pf, Pi) and delimiters (Pd, Po). https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup-recognition-rules
/// </summary>
internal static class Punctuation
{
    private const string WhiteSpace = " \t\n\v\f\r\u001c\u001d\u001e\u001f";
    private const string ClosingDelimiters = "\\.,;!?";
    private const string AsciiDelimiters = "-/:";

    /// <summary>Each opener and the closer that belongs to it.</summary>
    private const string Pairs = "\"\"''()<>[]{}"
        + "\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d"
        + "\u276e\u276f\u2770\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef"
        + "\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u298e\u298f\u2990\u2991\u2992\u2993\u2994\u2995\u2996"
        + "\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u3008\u3009\u300a\u300b"
        + "\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\u301d\u301e\ufd3e\ufd3f\ufe17\ufe18"
        + "\ufe35\ufe36\ufe37\ufe38\ufe39\ufe3a\ufe3b\ufe3c\ufe3d\ufe3e\ufe3f\ufe40\ufe41\ufe42\ufe43\ufe44\ufe47\ufe48\ufe59\ufe5a"
        + "\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63\u00ab\u00bb\u2018\u2019\u201c\u201d"
        + "\u2039\u203a\u2e02\u2e03\u2e04\u2e05\u2e09\u2e0a\u2e0c\u2e0d\u2e1c\u2e1d\u2e20\u2e21\u201a\u201b\u201e\u201f\u00bb\u00ab"
        + "\u2019\u2018\u201d\u201c\u203a\u2039\u2e03\u2e02\u2e05\u2e04\u2e0a\u2e09\u2e0d\u2e0c\u2e1d\u2e1c\u2e21\u2e20\u201b\u201a"
        + "\u201f\u201e";

    /// <summary>What else may close a quotation, by the customs of some languages.</summary>
    private const string MoreQuotes = "\u00bb\u00bb\u2018\u201a\u2019\u2019\u201a\u2018\u201a\u2019\u201c\u201e\u201e\u201c\u201e\u201d\u201d\u201d\u203a\u203a";

    /// <summary>A closer whose opener has another one.</summary>
    private const string LowDoublePrime = "\u301f";

    /// <summary>First and last character of each run of delimiters.</summary>
    private const string DelimiterRuns = "\u00a1\u00a1\u00b7\u00b7\u00bf\u00bf\u037e\u037e\u0387\u0387\u055a\u055f\u0589\u058a\u05be\u05be\u05c0\u05c0\u05c3\u05c3"
        + "\u05c6\u05c6\u05f3\u05f4\u0609\u060a\u060c\u060d\u061b\u061b\u061e\u061f\u066a\u066d\u06d4\u06d4\u0700\u070d\u07f7\u07f9"
        + "\u0830\u083e\u0964\u0965\u0970\u0970\u0df4\u0df4\u0e4f\u0e4f\u0e5a\u0e5b\u0f04\u0f12\u0f85\u0f85\u0fd0\u0fd4\u104a\u104f"
        + "\u10fb\u10fb\u1361\u1368\u1400\u1400\u166d\u166e\u16eb\u16ed\u1735\u1736\u17d4\u17d6\u17d8\u17da\u1800\u180a\u1944\u1945"
        + "\u19de\u19df\u1a1e\u1a1f\u1aa0\u1aa6\u1aa8\u1aad\u1b5a\u1b60\u1c3b\u1c3f\u1c7e\u1c7f\u1cd3\u1cd3\u2010\u2017\u2020\u2027"
        + "\u2030\u2038\u203b\u203e\u2041\u2043\u2047\u2051\u2053\u2053\u2055\u205e\u2cf9\u2cfc\u2cfe\u2cff\u2e00\u2e01\u2e06\u2e08"
        + "\u2e0b\u2e0b\u2e0e\u2e1b\u2e1e\u2e1f\u2e2a\u2e2e\u2e30\u2e31\u3001\u3003\u301c\u301c\u3030\u3030\u303d\u303d\u30a0\u30a0"
        + "\u30fb\u30fb\ua4fe\ua4ff\ua60d\ua60f\ua673\ua673\ua67e\ua67e\ua6f2\ua6f7\ua874\ua877\ua8ce\ua8cf\ua8f8\ua8fa\ua92e\ua92f"
        + "\ua95f\ua95f\ua9c1\ua9cd\ua9de\ua9df\uaa5c\uaa5f\uaade\uaadf\uabeb\uabeb\ufe10\ufe16\ufe19\ufe19\ufe30\ufe32\ufe45\ufe46"
        + "\ufe49\ufe4c\ufe50\ufe52\ufe54\ufe58\ufe5f\ufe61\ufe63\ufe63\ufe68\ufe68\ufe6a\ufe6b\uff01\uff03\uff05\uff07\uff0a\uff0a"
        + "\uff0c\uff0f\uff1a\uff1b\uff1f\uff20\uff3c\uff3c\uff61\uff61\uff64\uff65";

    private static readonly string s_delimiters = AsciiDelimiters + CharactersOfRuns();

    private static readonly SearchValues<char> s_beforeStart = SearchValues.Create(WhiteSpace + s_delimiters + EverySecond(0));
    private static readonly SearchValues<char> s_afterEnd = SearchValues.Create(WhiteSpace + Escapes.Mark + ClosingDelimiters + s_delimiters + EverySecond(1) + LowDoublePrime);

    /// <summary>The delimiters beyond the Basic Multilingual Plane: first and last code point of each run.</summary>
    private static ReadOnlySpan<int> AstralDelimiterRuns =>
    [
        0x10100, 0x10101, 0x1039F, 0x1039F, 0x103D0, 0x103D0, 0x10857, 0x10857, 0x1091F, 0x1091F, 0x1093F, 0x1093F, 0x10A50, 0x10A58, 0x10A7F, 0x10A7F, 
        0x10B39, 0x10B3F, 0x110BB, 0x110BC, 0x110BE, 0x110C1, 0x12470, 0x12473,
    ];

    /// <summary>Whether a start-string may stand behind the character before <paramref name="at"/>.</summary>
    public static bool AllowsStart(ReadOnlySpan<char> text, int at)
    {
        var c = text[at - 1];
        return s_beforeStart.Contains(c) || (c > '\u007f' && (PythonText.IsSpace(c) || (at > 1 && IsAstralDelimiter(text[at - 2], c))));
    }

    /// <summary>Whether an end-string may stand before the character at <paramref name="at"/>.</summary>
    public static bool AllowsEnd(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        return s_afterEnd.Contains(c) || (c > '\u007f' && (PythonText.IsSpace(c) || (at + 1 < text.Length && IsAstralDelimiter(c, text[at + 1]))));
    }

    /// <summary>Whether two characters enclose what is between them, as brackets and quotes do.</summary>
    public static bool AreMatched(char opener, char closer) => IsPair(Pairs, opener, closer) || IsPair(MoreQuotes, opener, closer);

    private static bool IsPair(string pairs, char opener, char closer)
    {
        for (var at = 0; at < pairs.Length; at += 2)
        {
            if (pairs[at] == opener && pairs[at + 1] == closer)
                return true;
        }
        return false;
    }

    private static bool IsAstralDelimiter(char high, char low)
    {
        if (!char.IsSurrogatePair(high, low))
            return false;
        var at = AstralDelimiterRuns.BinarySearch(char.ConvertToUtf32(high, low));
        return at >= 0 || (~at & 1) == 1;
    }

    private static string CharactersOfRuns()
    {
        var characters = new StringBuilder();
        for (var at = 0; at < DelimiterRuns.Length; at += 2)
        {
            for (var c = DelimiterRuns[at]; c <= DelimiterRuns[at + 1]; c++)
                characters.Append(c);
        }
        return characters.ToString();
    }

    private static string EverySecond(int from)
    {
        var characters = new StringBuilder();
        for (var at = from; at < Pairs.Length; at += 2)
            characters.Append(Pairs[at]);
        return characters.ToString();
    }
}
