using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>What holds for the places of a parser's tree. Messages stand where docutils puts them, not where they point.</summary>
internal sealed class SpanLaws
{
    private readonly string _source;
    private readonly List<string> _violations = [];

    private SpanLaws(RstDocument document) => _source = document.Source.Content;

    public static IReadOnlyList<string> Violations(RstDocument document)
    {
        var laws = new SpanLaws(document);
        laws.CheckChildren(document);
        return laws._violations;
    }

    private void CheckChildren(Element parent)
    {
        Node? previous = null;
        foreach (var child in parent.Children)
        {
            if (child is SystemMessage)
                continue;
            if (!parent.Span.Contains(child.Span))
                Note(child, $"is outside {Name(parent)} {parent.Span}");
            if (previous is not null && !AreOrdered(previous, child))
                Note(child, $"is not behind {Name(previous)} {previous.Span}");
            if (child is TextNode text)
                CheckText(text);
            else
                CheckChildren((Element)child);
            previous = child;
        }
    }

    /// <summary>
    /// Siblings follow each other, but the lines of cells interleave, docutils reads the end of a broken table twice, an embedded
    /// link makes a target inside it, some elements are moved to the top, and headers and footers are gathered from several places.
    /// </summary>
    private static bool AreOrdered(Node previous, Node next)
    {
        if (previous is Meta or Decoration or Header || next.Parent is Header or Footer)
            return true;
        return next.Span.Start >= (previous is Table or Row or Entry or Reference ? previous.Span.Start : previous.Span.End);
    }

    /// <summary>A text is its source, less margins, escapes and white space; what has no source has no length.</summary>
    private void CheckText(TextNode text)
    {
        var source = _source.AsSpan(text.Span.Start, text.Span.Length);
        var value = text.Characters;
        if (!source.IsEmpty && !(source.Length == value.Length && source.SequenceEqual(value)) && !IsPartOf(value, source))
            Note(text, $"is not its source '{source}'");
    }

    private static bool IsPartOf(ReadOnlySpan<char> text, ReadOnlySpan<char> source)
    {
        var found = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            var next = source[found..].IndexOf(c);
            if (next < 0)
                return false;
            found += next + 1;
        }
        return true;
    }

    private void Note(Node node, string violation) => _violations.Add($"{Name(node)} {node.Span} {violation}");

    private static string Name(Node node) => node is TextNode text ? $"'{text.Value}'" : ((Element)node).TagName;
}
