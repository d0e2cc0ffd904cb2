using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>The markup of a node as the page has it, without the margin of the body that it stands in. An image's reference, which a directive made, has none.</summary>
internal static class RawSource
{
    public static string Of(Element node, SourceText source)
    {
        var text = source.Slice(node.Span);
        if (node is Reference { ChildCount: 1 } && node.ChildAt(0) is Image && !text.StartsWith('|'))
            return "";
        if (text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0)
            return text;
        var margin = node.Parent.IsTextElement() ? int.MaxValue : node.Span.Start - source.GetLineSpan(source.Locate(node.Span.Start).Line).Start;
        var result = new StringBuilder(text.Length);
        foreach (var line in PythonLines.Split(text))
        {
            if (result.Length > 0)
                result.Append('\n');
            result.Append(result.Length == 0 ? line.AsSpan() : WithoutMargin(line, margin));
        }
        return result.ToString();
    }

    private static ReadOnlySpan<char> WithoutMargin(string line, int margin)
    {
        var indent = 0;
        while (indent < line.Length && indent < margin && PythonText.IsSpace(line[indent]))
            indent++;
        return line.AsSpan(indent).TrimEnd();
    }
}
