using System.Text.RegularExpressions;

namespace RstGsoc.Tests.Rules;

/// <summary>
/// Characters that nobody sees, as the case files write them: the pictures that Unicode has for control characters, <c>␠</c> for a blank at the end of
/// a line, <c>␤</c> for the last of several empty lines, <c>␃</c> where a text ends without a line end, and <c>{U+00A0}</c> for others.
/// </summary>
internal static class UnseenText
{
    public static string Hide(string text)
    {
        text = Regex.Replace(text, "[␀-␉␋-␟␡]", picture => picture.Value is "␃" ? picture.Value : picture.Value is "␡" ? "\u007f" : $"{(char)(picture.Value[0] - '␀')}");
        text = Regex.Replace(text, @"\{U\+([0-9A-F]{4})\}", match => $"{(char)Convert.ToInt32(match.Groups[1].Value, 16)}");
        return text.Replace('␠', ' ').Replace("␤", "", StringComparison.Ordinal).Replace("␃\n", "", StringComparison.Ordinal);
    }

    public static string Show(string text)
    {
        text = Regex.Replace(text, " (?=\r?(\n|$))", "␠");
        text = text.EndsWith("\n\n", StringComparison.Ordinal) ? text[..^1] + "␤\n" : text.EndsWith('\n') ? text : text + "␃\n";
        text = Regex.Replace(text, "[\0-\t\v-\u001f]", control => $"{(char)(control.Value[0] + '␀')}").Replace('\u007f', '␡');
        return Regex.Replace(text, @"[\u0080-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])", sign => $"{{U+{(int)sign.Value[0]:X4}}}");
    }
}
