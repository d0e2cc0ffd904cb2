using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Hygiene;

/// <summary>The lines of a body element as they stand in the page, margins cut off.</summary>
internal static class SourceLines
{
    public static List<TextSpan> Of(Element element, SourceText source)
    {
        var lines = new List<TextSpan>();
        var last = source.Locate(Math.Max(element.Span.Start, element.Span.End - 1)).Line;
        for (var number = source.Locate(element.Span.Start).Line; number <= last; number++)
        {
            var line = source.GetLineSpan(number);
            var start = Math.Max(line.Start, element.Span.Start);
            var end = Math.Min(line.End, element.Span.End);
            while (start < end && source.Content[start] is ' ' or '\t')
                start++;
            lines.Add(TextSpan.FromBounds(start, Math.Max(start, end)));
        }
        return lines;
    }
}
