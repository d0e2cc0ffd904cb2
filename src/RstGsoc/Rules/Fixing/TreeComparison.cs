using System.Collections;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Fixing;

/// <summary>
/// Says whether a page's tree is the same after edits but for the text that they replaced: the same elements in the same places, the same
/// attributes (identifiers aside, which follow titles) and text wherever no edit touched. Comments and docutils' messages do not count.
/// </summary>
internal sealed class TreeComparison(SourceText source, IReadOnlyList<TextEdit> edits)
{
    private static readonly string[] s_derived =
        [AttributeNames.Ids, AttributeNames.Names, "dupnames", "refid", "refname", "backrefs", "anonymous", "source", "title"];

    /// <summary>Where edits of more than white space stand, in page order; no two of them overlap.</summary>
    private readonly List<TextSpan> _rewritten =
        [.. edits.Where(edit => !(IsWhiteSpace(edit.NewText) && IsWhiteSpace(source.Slice(edit.Span)))).Select(edit => edit.Span).OrderBy(span => span.Start).ThenBy(span => span.End)];

    public bool AreEquivalent(RstDocument before, RstDocument after)
    {
        using var left = Nodes(before).GetEnumerator();
        using var right = Nodes(after).GetEnumerator();
        while (left.MoveNext())
        {
            if (!right.MoveNext() || left.Current.Depth != right.Current.Depth || !AreEquivalent(left.Current.Node, right.Current.Node))
                return false;
        }
        return !right.MoveNext();
    }

    private bool AreEquivalent(Node before, Node after)
    {
        if (before is TextNode text)
            return after is TextNode other && (HasSameText(text, other) || IsRewritten(text.Span));
        return before.GetType() == after.GetType() && (HasSameAttributes((Element)before, (Element)after) || IsRewritten(before.Span));
    }

    private static bool HasSameText(TextNode before, TextNode after)
    {
        if (before.Characters.SequenceEqual(after.Characters))
            return true;
        return before.Parent is not (LiteralBlock or DoctestBlock or MathBlock or Raw or Literal)
            && PythonText.CollapseWhiteSpace(before.Characters) == PythonText.CollapseWhiteSpace(after.Characters);
    }

    private static bool HasSameAttributes(Element before, Element after)
    {
        var others = after.Attributes.Where(IsOwn).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
        var count = 0;
        foreach (var (name, value) in before.Attributes.Where(IsOwn))
        {
            count++;
            if (!others.TryGetValue(name, out var other) || !AreEqual(value, other))
                return false;
        }
        return count == others.Count;
    }

    private static bool IsOwn(KeyValuePair<string, object> attribute) => !s_derived.Contains(attribute.Key);

    private static bool AreEqual(object left, object right) => Equals(left, right)
        || (left is not string && left is IEnumerable one && right is not string && right is IEnumerable two && one.Cast<object>().SequenceEqual(two.Cast<object>()));

    /// <summary>Whether an edit of more than white space touched the span: such a text is the slot that was to be mended.</summary>
    private bool IsRewritten(TextSpan span)
    {
        var (low, high) = (0, _rewritten.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_rewritten[middle].End < span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _rewritten.Count && _rewritten[low].Start <= span.End;
    }

    private static bool IsWhiteSpace(string text) => string.IsNullOrWhiteSpace(text);

    private static IEnumerable<(Node Node, int Depth)> Nodes(RstDocument document)
    {
        var open = new Stack<(Node, int)>();
        open.Push((document, 0));
        while (open.TryPop(out var entry))
        {
            yield return entry;
            if (entry.Item1 is not Element element)
                continue;
            for (var i = element.ChildCount - 1; i >= 0; i--)
            {
                if (Counts(element.ChildAt(i)))
                    open.Push((element.ChildAt(i), entry.Item2 + 1));
            }
        }
    }

    private static bool Counts(Node node) => node is not (Comment or SystemMessage) && !(node is Section section && section.Classes.Contains("system-messages"));
}
