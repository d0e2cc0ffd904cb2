using System.Text;
using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>The name of a substitution definition.</summary>
/// <param name="Text">The name, lines joined by blanks, escapes marked.</param>
/// <param name="Line">The line on which it ends.</param>
/// <param name="Width">How much of that line belongs to it and to the blanks behind it.</param>
internal sealed record SubstitutionName(string Text, int Line, int Width)
{
    /// <summary>Looks for the bar that closes a name, which may go on over the lines of a block; null without one.</summary>
    public static SubstitutionName? Find(Lines lines, IndentedBlock block, int column)
    {
        var name = new StringBuilder();
        for (var line = block.Start; line < block.End; line++)
        {
            if (line > block.Start)
            {
                name.Append(' ');
                column = lines.Indent(line);
            }
            var text = Escapes.MarkAll(lines[line][column..]);
            for (var bar = text.IndexOf('|', StringComparison.Ordinal); bar >= 0; bar = text.IndexOf('|', bar + 1))
            {
                var before = bar > 0 ? text[bar - 1] : name.Length > 0 ? name[^1] : ' ';
                if (PythonText.IsSpace(before) || before == Escapes.Mark || (bar + 1 < text.Length && text[bar + 1] != ' '))
                    continue;
                var gap = text.AsSpan(bar + 1).IndexOfAnyExcept(' ');
                return new SubstitutionName(name.Append(text, 0, bar).ToString(), line, column + (gap < 0 ? text.Length : bar + 1 + gap));
            }
            name.Append(text);
        }
        return null;
    }
}
