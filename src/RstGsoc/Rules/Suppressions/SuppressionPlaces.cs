using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

/// <summary>The elements of a page that a comment can stand before.</summary>
internal sealed class SuppressionPlaces(RstDocument document)
{
    /// <summary>What stands in the page and in each section, in order, docutils' messages left out.</summary>
    private readonly Dictionary<Element, List<Element>> _blocks = [];

    /// <summary>
    /// The element around an offset that a comment can stand before, or null. Without a blank line there, the comment would be what lacks it;
    /// behind a target, it would keep that from what it names.
    /// </summary>
    public Element? BlockWithRoomAt(int offset)
    {
        var (block, before) = BlockAt(offset);
        return block is not null && before is not Target && HasRoom(block) ? block : null;
    }

    /// <summary>
    /// The body element of the page or of a section that an offset lies in, or a section when it lies in the title, and what stands before it; null
    /// for no such place.
    /// </summary>
    private (Element? Block, Element? Before) BlockAt(int offset)
    {
        var (block, before) = ((Element?)null, (Element?)null);
        for (Element? scope = document; scope is not null; scope = block as Section)
        {
            var blocks = BlocksOf(scope);
            var index = FirstReaching(blocks, offset);
            if (index == blocks.Count || blocks[index].Span.Start > offset || blocks[index] is Title)
                break;
            (block, before) = (blocks[index], index == 0 ? null : blocks[index - 1]);
        }
        return (block, before);
    }

    private bool HasRoom(Element block)
    {
        var line = document.Source.Locate(block.Span.Start).Line;
        return line == 1 || string.IsNullOrWhiteSpace(document.Source.Slice(document.Source.GetLineSpan(line - 1)));
    }

    /// <summary>Index of the first block whose last line does not end before an offset.</summary>
    private int FirstReaching(List<Element> blocks, int offset)
    {
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Source.LineEnd(blocks[middle].Span.End) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private List<Element> BlocksOf(Element scope)
    {
        if (!_blocks.TryGetValue(scope, out var blocks))
            _blocks[scope] = blocks = [.. scope.Children.OfType<Element>().Where(child => child is not SystemMessage)];
        return blocks;
    }
}
