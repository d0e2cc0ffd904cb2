using System.Collections.Immutable;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>Finds templates: sections of that name, and literal blocks or comments that are full of labels.</summary>
internal static class TemplateFinder
{
    /// <summary>A text with fewer labels is an example of something else.</summary>
    private const int FewestLabels = 3;

    public static ImmutableArray<IdeaTemplate> Find(ReadingContext context, IEnumerable<PageSection> sections)
    {
        var templates = ImmutableArray.CreateBuilder<IdeaTemplate>();
        var inSections = sections.Where(s => s.Role == PageSectionRole.Template).ToList();
        var named = inSections.Select(s => (Element)s.Node).ToHashSet();
        foreach (var section in inSections)
            templates.Add(Of(context, (Element?)section.Node.Descendants<LiteralBlock>().FirstOrDefault() ?? section.Node));
        foreach (var node in context.Document.Descendants().Where(n => n is LiteralBlock or Comment).Cast<Element>())
        {
            if (!IsBelow(node, named) && Of(context, node) is { Labels.Length: >= FewestLabels } template)
                templates.Add(template);
        }
        return templates.ToImmutable();
    }

    private static bool IsBelow(Element node, HashSet<Element> sections)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            if (sections.Contains(parent))
                return true;
        }
        return false;
    }

    private static IdeaTemplate Of(ReadingContext context, Element node)
    {
        var text = node is Section ? context.Source.Slice(node.Span) : node.GetText();
        return new IdeaTemplate(node.Span, text, node, [.. LabelsIn(context, node.Span)]);
    }

    private static IEnumerable<Located<FieldKind>> LabelsIn(ReadingContext context, TextSpan span)
    {
        var content = context.Source.Content;
        for (var at = span.Start; at < span.End;)
        {
            var end = content.AsSpan(at, span.End - at).IndexOfAny('\n', '\r') is var length and >= 0 ? at + length : span.End;
            if (LabelIn(context, content, at, end) is { } label)
                yield return label;
            at = end + 1;
        }
    }

    /// <summary>Templates may be in another markup, so only the words of a line count.</summary>
    private static Located<FieldKind>? LabelIn(ReadingContext context, string content, int start, int end)
    {
        while (start < end && !char.IsLetter(content[start]))
            start++;
        var colon = content.AsSpan(start, end - start).IndexOfAny(':', ';');
        if (colon is <= 0 or > 60)
            return null;
        return context.Vocabulary.Find(content.Substring(start, colon)) is { } meaning ? new Located<FieldKind>(meaning.Kind, new TextSpan(start, colon)) : null;
    }
}
