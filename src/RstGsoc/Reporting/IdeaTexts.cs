using System.Collections.Immutable;
using RstGsoc.Ideas;
using RstGsoc.Ideas.Layouts;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>
/// What stands below the title of each idea of a page, as nodes of a tree that the transforms have run on: there references are resolved. The model was
/// read from another tree, so ideas are found again by their spans.
/// </summary>
internal sealed class IdeaTexts
{
    private readonly IdeaSpans _places;
    private readonly List<Node>[] _nodes;

    private IdeaTexts(ImmutableArray<Idea> ideas)
    {
        _places = new IdeaSpans(ideas);
        _nodes = [.. ideas.Select(_ => new List<Node>())];
    }

    /// <summary>The nodes of each idea, in the order of <see cref="IdeaPage.Ideas"/>.</summary>
    public static ImmutableArray<IReadOnlyList<Node>> Of(IdeaPage page, RstParseOptions options)
    {
        var tree = CardDirective.AreIn(page.Source) ? CardDirective.ParseOptions : options;
        var texts = new IdeaTexts(page.Ideas);
        texts.Collect(RstDocument.Parse(page.Source, tree with { RunTransforms = true, FileInsertion = null }));
        return [.. page.Ideas.Select((idea, i) => (IReadOnlyList<Node>)WithoutTitle(idea, texts._nodes[i]))];
    }

    /// <summary>Takes the outermost elements that lie within an idea.</summary>
    private void Collect(Element parent)
    {
        foreach (var child in parent.Children)
        {
            if (child.Span.Length > 0 && _places.Around(child.Span) is { } index)
                _nodes[index].Add(child);
            else if (child is Element element and not SystemMessage)
                Collect(element);
        }
    }

    private static List<Node> WithoutTitle(Idea idea, List<Node> nodes)
    {
        while (nodes is [Section or Topic or Admonition or ListItem or DefinitionListItem or Definition or Row or Entry])
            nodes = [.. ((Element)nodes[0]).Children.Where(child => child is not (Title or Term or Classifier))];
        nodes.RemoveAll(node => node is Title or Term || (node.Span.Start <= idea.Title.Span.Start && IsTitle(node, idea)));
        return [.. nodes.SelectMany(node => node is Entry or Definition ? ((Element)node).Children : Enumerable.Repeat(node, 1))];
    }

    private static bool IsTitle(Node node, Idea idea) => PythonText.CollapseWhiteSpace(node.GetText()).Trim() == idea.Title.Value;
}
