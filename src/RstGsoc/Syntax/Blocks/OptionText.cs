using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>An option and its argument, as docutils tells them apart: cut at blanks, after the marker has been cut at commas.</summary>
/// <param name="Option">The option itself.</param>
/// <param name="Delimiter">What stands before the argument: a blank, <c>=</c> or nothing.</param>
/// <param name="Argument">The argument, or null.</param>
internal readonly record struct OptionText(TextSpan Option, string Delimiter, TextSpan? Argument)
{
    /// <summary>Reads the option in a range of text; returns how many words it has when they are too many or too few.</summary>
    public static (OptionText Value, int? WordCount) Read(string buffer, TextSpan range)
    {
        var words = Words(buffer, range);
        if (words.Count == 0)
            return (default, 0);
        var delimiter = Split(buffer, words);
        if (words.Count > 2 && buffer[words[1].Start] == '<' && buffer[words[^1].End - 1] == '>')
            words = [words[0], TextSpan.FromBounds(words[1].Start, words[^1].End)];
        return words.Count > 2 ? (default, words.Count) : (new OptionText(words[0], delimiter, words.Count > 1 ? words[1] : null), null);
    }

    /// <summary>Cuts the first word in two where an argument follows without a blank.</summary>
    private static string Split(string buffer, List<TextSpan> words)
    {
        var first = words[0];
        var text = buffer.AsSpan(first.Start, first.Length);
        var sign = text.IndexOf('=');
        if (sign >= 0)
        {
            Replace(words, new TextSpan(first.Start, sign), TextSpan.FromBounds(first.Start + sign + 1, first.End));
            return "=";
        }
        if (text.Length <= 2 || text[0] is not ('-' or '+') || text.StartsWith("--"))
            return " ";
        Replace(words, new TextSpan(first.Start, 2), TextSpan.FromBounds(first.Start + 2, first.End));
        return "";
    }

    private static void Replace(List<TextSpan> words, TextSpan option, TextSpan argument)
    {
        words[0] = option;
        words.Insert(1, argument);
    }

    private static List<TextSpan> Words(string buffer, TextSpan range)
    {
        var words = new List<TextSpan>(2);
        for (var at = range.Start; at < range.End;)
        {
            var start = at;
            while (at < range.End && !PythonText.IsSpace(buffer[at]))
                at++;
            if (at > start)
                words.Add(TextSpan.FromBounds(start, at));
            else
                at++;
        }
        return words;
    }
}
