using System.Buffers;

namespace RstGsoc.Rules;

/// <summary>Counts sentences and words of running text.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("-–—.,;:!?()/&");

    /// <summary>Shorter ones may be abbreviations that nobody listed.</summary>
    private const int ShortestWord = 4;

    private static readonly HashSet<string> s_shortWords =
        ["all", "are", "be", "bit", "by", "can", "day", "do", "few", "for", "go", "has", "in", "is", "it", "new", "not", "now", "of", "off", "old", "on", "one", "out", "own", "run", "set", "so", "them", "to", "too", "two", "up", "us", "use", "was", "way", "yet", "you"];

    private static readonly string[] s_abbreviations =
        ["e.g", "i.e", "etc", "esp", "cf", "vs", "approx", "dr", "mr", "mrs", "ms", "prof", "resp", "incl", "no", "fig", "ca", "misc", "temp", "spec", "specs", "tech", "info", "dept", "univ", "ver", "vers", "sect", "chap", "assoc", "intl"];

    /// <summary>The sentences of a text, as ranges. A text without a full stop is one.</summary>
    public static IEnumerable<Range> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?') || !EndsHere(text, i))
                continue;
            yield return start..(i + 1);
            start = i + 1;
            while (start < text.Length && text[start] == ' ')
                start++;
        }
        if (start < text.Length)
            yield return start..text.Length;
    }

    public static int Count(string text) => Of(text).Count();

    /// <summary>Number of words; what is not language counts as one.</summary>
    public static int CountWords(string text)
    {
        var count = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            if (text.AsSpan()[range].IndexOfAnyExcept(s_marks) >= 0)
                count++;
        }
        return count;
    }

    private static bool EndsHere(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ')' or '"' or '\'' or '”' or '’')
            next++;
        if (next >= text.Length)
            return true;
        if (text[next] != ' ')
            return false;
        var first = next + 1 < text.Length ? text[next + 1] : ' ';
        return !IsAbbreviation(text.AsSpan(0, at)) && (!char.IsLower(first) || EndsWithWord(text.AsSpan(0, at)));
    }

    /// <summary>Whether the text ends with a word that is no abbreviation; a name in lower case may begin the next sentence.</summary>
    private static bool EndsWithWord(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return !word.ContainsAnyExceptInRange('a', 'z') && (word.Length >= ShortestWord || s_shortWords.Contains(word.ToString()));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(" (") + 1)..];
        foreach (var abbreviation in s_abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return word.Length == 1 && char.IsUpper(word[0]);
    }
}
