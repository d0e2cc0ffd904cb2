using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>Makes <see cref="FlatText"/> of inline nodes.</summary>
internal sealed class InlineFlattener(SourceText source, HyperlinkTargets targets)
{
    private readonly FlatTextBuilder _builder = new();
    private readonly List<FlatMark> _marks = [];

    /// <summary>Where the last text ends, inside its markup.</summary>
    private int? _end;

    public static FlatText Flatten(Element parent, SourceText source, HyperlinkTargets targets)
    {
        var flattener = new InlineFlattener(source, targets);
        flattener.AddChildren(parent);
        return flattener._builder.Build(parent.Span.End, flattener._marks.Count == 0 ? [] : flattener._marks, flattener._end);
    }

    private void AddChildren(Element parent)
    {
        foreach (var child in parent.Children)
            Add(child);
    }

    private void Add(Node node)
    {
        switch (node)
        {
            case TextNode text:
                AddText(text.Value, text.Span);
                break;
            case Strong or Emphasis or Literal or Reference:
                AddMarked((Element)node);
                break;
            case FootnoteReference or CitationReference:
                AddText($"[{((Element)node).GetText()}]", node.Span);
                break;
            case Image or Target or SystemMessage:
                break;
            case Problematic problematic:
                AddWritten(problematic.GetText(), problematic);
                break;
            case RoleElement role when role.GetAttribute("role") is string name:
                AddWritten($":{name}:`{role.GetText()}`", role);
                break;
            case Element element:
                AddChildren(element);
                break;
        }
    }

    private void AddMarked(Element element)
    {
        var start = _builder.Length;
        AddChildren(element);
        if (_marks.Count == 0 || _marks[^1].End <= start)
            _marks.Add(MarkOf(element, start));
    }

    private FlatMark MarkOf(Element element, int start)
    {
        if (element is not Reference reference || targets.AddressOf(reference) is not { } address)
            return new FlatMark(start, _builder.Length, element, null);
        var at = source.Slice(element.Span).LastIndexOf(FlatText.WithoutScheme(address), StringComparison.Ordinal);
        return new FlatMark(start, _builder.Length, element, address) { AddressOffset = at < 0 ? null : element.Span.Start + at };
    }

    /// <summary>A role that docutils does not know, or a broken reference: the text that was meant.</summary>
    private void AddWritten(string written, Element element)
    {
        if (Values.RoleTextGrammar.IsIcon(written))
            return;
        var start = _builder.Length;
        AddText(Values.RoleTextGrammar.Read(written) ?? written, element.Span);
        if (Values.RoleTextGrammar.IsBadge(written))
            _marks.Add(new FlatMark(start, _builder.Length, element, null));
    }

    /// <summary>
    /// The characters of a text node stand in its span in the same order; the span has backslashes, margins and tabs beside them.
    /// </summary>
    private void AddText(string text, TextSpan span)
    {
        var content = source.Content;
        var end = Math.Min(span.End, content.Length);
        var at = span.Start;
        _end = span.End;
        _builder.AppendPlaced(text);
        foreach (var wanted in text)
        {
            var found = Find(content, wanted, at, end);
            _builder.Place(Math.Clamp(found ?? at, 0, content.Length));
            at = found + 1 ?? at;
        }
    }

    private static int? Find(string content, char wanted, int from, int end)
    {
        if (from < end && content[from] == wanted)
            return from;
        for (var at = from; at < end; at++)
        {
            if (content[at] == wanted)
                return at;
            if (!char.IsWhiteSpace(content[at]) && content[at] != '\\')
                return null;
        }
        return null;
    }
}
