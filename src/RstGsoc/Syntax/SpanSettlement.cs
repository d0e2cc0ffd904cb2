using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>
/// Makes true what every reader of the tree relies on: a node's span lies inside its parent's. What no source text made (the title of a
/// table of contents, a header collected from directives) gets an empty place where its parent begins. Messages keep their own places.
/// </summary>
internal static class SpanSettlement
{
    public static void Apply(RstDocument document)
    {
        Widen(document);
        Confine(document);
    }

    /// <summary>A span reaches as far as the children that begin in it.</summary>
    private static void Widen(Element parent)
    {
        for (var i = 0; i < parent.ChildCount; i++)
        {
            var child = parent.ChildAt(i);
            if (child is SystemMessage)
                continue;
            if (child is Element element)
                Widen(element);
            if (parent.Span == default)
                parent.Span = child.Span;
            else if (child.Span.Start >= parent.Span.Start && child.Span.End > parent.Span.End)
                parent.Span = TextSpan.FromBounds(parent.Span.Start, child.Span.End);
        }
    }

    private static void Confine(Element parent)
    {
        for (var i = 0; i < parent.ChildCount; i++)
        {
            var child = parent.ChildAt(i);
            if (child is SystemMessage)
                continue;
            if (!parent.Span.Contains(child.Span))
            {
                var start = Math.Clamp(child.Span.Start, parent.Span.Start, parent.Span.End);
                child.Span = TextSpan.FromBounds(start, Math.Clamp(child.Span.End, start, parent.Span.End));
            }
            if (child is Element element)
                Confine(element);
        }
    }
}
