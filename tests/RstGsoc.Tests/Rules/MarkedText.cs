using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Tests.Rules;

/// <summary>A text with places marked by <c>[|</c> and <c>|]</c>.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>The page's file name.</summary>
    public string Name { get; init; } = "Ideas.rst";

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|", StringComparison.Ordinal))
                open.Push(text.Length);
            else if (open.Count > 0 && marked.AsSpan(i).StartsWith("|]", StringComparison.Ordinal))
                spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
            else
            {
                text.Append(marked[i]);
                continue;
            }
            i++;
        }
        return new MarkedText(text.ToString(), [.. spans.OrderBy(span => span.Start)]);
    }

    /// <summary>The text with its marks.</summary>
    public string Write()
    {
        var text = Text;
        foreach (var span in Spans.OrderByDescending(span => span.Start))
            text = text.Insert(span.End, "|]").Insert(span.Start, "[|");
        return text;
    }
}
