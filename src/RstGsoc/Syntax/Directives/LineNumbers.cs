using System.Globalization;
using System.Numerics;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>The option <c>number-lines</c>: each line of a literal block gets its number in front.</summary>
internal static class LineNumbers
{
    /// <summary>The first number; null when the option is not given. A number that is none is reported.</summary>
    public static bool TryRead(DirectiveUse use, out BigInteger? first)
    {
        first = null;
        if (use.Options.GetValueOrDefault("number-lines") is not string option)
            return true;
        first = option.Length == 0 ? BigInteger.One : PythonInteger.Parse(option);
        if (first is null)
            use.Fail(3, SyntaxRules.InvalidDirective, ":number-lines: with non-integer start value");
        return first is not null;
    }

    /// <summary>Adds a text, with numbers when there is a first one.</summary>
    public static void AddText(Element block, TextBlock text, BigInteger? first, int lineCount)
    {
        if (first is not { } number)
        {
            AddPiece(block, text);
            return;
        }
        var width = Format(number + lineCount).Length;
        foreach (var line in text.Text.Split('\n'))
        {
            var (start, end) = (text.Start + line.Start.Value, text.Start + line.End.Value);
            var label = new RoleElement("inline") { Span = text.Span(start, start) };
            label.AddToList(AttributeNames.Classes, "ln");
            label.AddText(Format(number++).PadLeft(width) + " ", label.Span);
            block.Add(label);
            AddPiece(block, text.Slice(start, Math.Min(end + 1, text.End)));
        }
    }

    private static void AddPiece(Element block, TextBlock text) =>
        block.Add(new TextNode(text.Buffer, text.Start, text.End - text.Start, text.Span(text.Start, text.End)));

    private static string Format(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
