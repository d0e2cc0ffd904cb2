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
        if (node is Target && text.StartsWith('<'))
            return BlankBefore(source.Content, node.Span.Start) + text;
        var blankLines = node is SubstitutionDefinition or Pending ? BlankLinesBehind(source.Content, node.Span.End) : "";
        if (text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0)
            return text + blankLines;
        var margin = node.Parent is null || node.Parent.IsTextElement() ? int.MaxValue : node.Span.Start - source.GetLineSpan(source.Locate(node.Span.Start).Line).Start;
        var result = new StringBuilder(text.Length);
        foreach (var line in PythonLines.Split(text))
        {
            if (result.Length > 0)
                result.Append('\n');
            result.Append(result.Length == 0 ? line.AsSpan() : WithoutMargin(line, margin));
        }
        return result.Append(blankLines).ToString();
    }

    /// <summary>docutils counts the white space before an embedded link as a part of it.</summary>
    private static string BlankBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && PythonText.IsSpace(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start).Contains('\n') ? "\n" : text[start..end];
    }

    /// <summary>docutils counts blank lines behind explicit markup as a part of it.</summary>
    private static string BlankLinesBehind(string text, int end)
    {
        var lines = 0;
        for (var at = PythonLines.NextBreak(text, end); at < text.Length; at = PythonLines.NextBreak(text, at))
        {
            at = PythonLines.SkipBreak(text, at);
            var next = PythonLines.NextBreak(text, at);
            if (at >= text.Length || !text.AsSpan(at, next - at).IsWhiteSpace())
                break;
            lines++;
        }
        return new string('\n', lines);
    }

    private static ReadOnlySpan<char> WithoutMargin(string line, int margin)
    {
        var indent = 0;
        while (indent < line.Length && indent < margin && PythonText.IsSpace(line[indent]))
            indent++;
        return line.AsSpan(indent).TrimEnd();
    }
}
