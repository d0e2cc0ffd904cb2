using System.Globalization;
using System.Text;

namespace RstGsoc.Reporting;

/// <summary>
/// Makes text of pages and names of files safe to print: what would steer a terminal, or hide, is shown by its number, and what a build log
/// would take for a command is not one any more.
/// </summary>
public static class VisibleText
{
    private const string CommandMark = "::";
    private const string OldCommandMark = "##";

    /// <summary>The text on one line, without a character that a terminal would obey or not show.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(rune, result);
        return result.ToString();
    }

    /// <summary>
    /// A whole line of a log, such that no build server runs it: one that begins with <c>::</c> shows the first colon by its number, and the
    /// bracket of <c>##[</c> and <c>##vso[</c> becomes another of the same width.
    /// </summary>
    public static string Line(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.AsSpan().TrimStart().StartsWith(CommandMark))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            line = $"{line[..colon]}<U+003A>{line[(colon + 1)..]}";
        }
        return line.Contains(OldCommandMark, StringComparison.Ordinal) ? WithoutOldCommands(line) : line;
    }

    private static string WithoutOldCommands(string line)
    {
        var result = line.ToCharArray();
        for (var at = line.IndexOf(OldCommandMark, StringComparison.Ordinal); at >= 0; at = line.IndexOf(OldCommandMark, at, StringComparison.Ordinal))
        {
            at += OldCommandMark.Length;
            while (at < line.Length && (char.IsAsciiLetter(line[at]) || line[at] == '#'))
                at++;
            if (at < line.Length && line[at] == '[')
                result[at] = '\u27E6';
        }
        return new string(result);
    }

    private static void Append(Rune rune, StringBuilder result)
    {
        if (rune.Value < 0x20)
            result.Append((char)(0x2400 + rune.Value));
        else if (rune.Value == 0x7F)
            result.Append('\u2421');
        else if (IsHidden(rune))
            result.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
        else
            result.Append(rune.ToString());
    }

    private static bool IsHidden(Rune rune) => rune.Value != ' ' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate;
}
