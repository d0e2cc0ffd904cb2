using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>Tabs become blanks up to the next stop, counted in code points; VT and FF become a blank.</summary>
internal static class TabExpansion
{
    public static (string Text, OffsetMap Map) Expand(string text, int tabWidth)
    {
        var output = new StringBuilder(text.Length + 64);
        var derived = new List<int> { 0 };
        var original = new List<int> { 0 };
        var column = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            switch (c)
            {
                case '\t':
                    var width = tabWidth <= 0 ? 0 : tabWidth - (column % tabWidth);
                    output.Append(' ', width);
                    column += width;
                    derived.Add(output.Length);
                    original.Add(at + 1);
                    break;
                case '\v' or '\f':
                    output.Append(' ');
                    column++;
                    break;
                default:
                    output.Append(c);
                    column = PythonLines.Breaks.Contains(c, StringComparison.Ordinal) ? 0 : char.IsLowSurrogate(c) ? column : column + 1;
                    break;
            }
        }
        return (output.ToString(), new OffsetMap([.. derived], [.. original]));
    }
}
