using RstGsoc.Ideas.Layouts;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>What sections hold, looked at once each.</summary>
internal sealed class SectionFacts(ReadingContext context)
{
    private const int FewestLabels = 3;
    private const int SomeScore = 5;
    private const int SureScore = 8;

    private readonly Dictionary<Section, SectionContent> _contents = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Section, bool> _hasContainer = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Section, bool> _hasIdeas = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the content of a section amounts to: its own blocks, and the sections below it that are fields.</summary>
    public SectionContent Of(Section section)
    {
        if (!_contents.TryGetValue(section, out var content))
            _contents[section] = content = SectionContent.Of(ContentReader.Read(context, section.Children.Where(c => c is not Section child || IsLabel(child) || context.Headings.IsPart(child))));
        return content;
    }

    /// <summary>Whether a page is about one project: who did it stands at its head, and no other idea on the page.</summary>
    public bool IsReport(Section page) =>
        ContentReader.Read(context, page.Children.TakeWhile(c => c is not Section)) is { Score: >= 3 } head
        && head.Fields.Count(f => f.Kind == FieldKind.Participant && f.HasValue) == 1 && !HasIdeasBelow(page);

    /// <summary>Whether the heading is the label of a field, and nothing else it might be.</summary>
    public bool IsLabel(Section section) =>
        section.Title is { } title && context.Vocabulary.Find(context.Text(title).Text.Trim(' ', ':')) is { } meaning
        && (!meaning.IsWeak || meaning.Kind == FieldKind.Details) && (Of(section).Score < 5 || meaning.Kind is FieldKind.Summary or FieldKind.Details) && !section.Children.OfType<Section>().Any(c => Of(c).Score >= 5);

    /// <summary>Whether a section below, or a paragraph or list in it, is an idea.</summary>
    public bool HasIdeasBelow(Section section)
    {
        if (_hasIdeas.TryGetValue(section, out var has))
            return has;
        has = !IsDivided(section) && (section.Children.OfType<Section>().Any(c => !IsLabel(c) && !context.Headings.IsPart(c) && (Of(c) is { Score: >= 3, IsTelling: true } || IsContainer(c) || HasIdeasBelow(c)))
            || HasBlockIdeas(section, IsGroup(section)));
        return _hasIdeas[section] = has;
    }

    /// <summary>
    /// Whether a section is divided into the fields of one idea: then "Task ideas" among them are a part of it, and no place for others.
    /// </summary>
    public bool IsDivided(Section section)
    {
        var children = section.Children.OfType<Section>().ToList();
        var labels = children.Count(IsLabel);
        return (labels >= FewestLabels || (labels > 0 && Of(section).Score >= SureScore)) && Of(section).Score >= SomeScore
            && !children.Exists(c => !IsLabel(c) && (Of(c) is { Score: >= 3, IsTelling: true } || c.Children.OfType<Section>().Any() || HasBlockIdeas(c)));
    }

    /// <summary>Whether the blocks of a section hold an idea, even a single one.</summary>
    public bool HasBlockIdeas(Section section, bool isCollection = true) =>
        BlockIdeas.Find(context, section.Children.Where(c => c is not (Section or Title or SystemMessage)), new Scope(IdeaSection.Idea, Promise.Page), isCollection).Count > 0;

    /// <summary>Whether the heading of a section below promises ideas.</summary>
    public bool HasContainerBelow(Section section)
    {
        if (!_hasContainer.TryGetValue(section, out var has))
            _hasContainer[section] = has = section.Children.OfType<Section>().Any(c => IsContainer(c) || HasContainerBelow(c));
        return has;
    }

    private bool IsContainer(Section section) =>
        section.Title is { } title && context.RoleOf(title) is PageSectionRole.Ideas or PageSectionRole.Accepted;

    private bool IsGroup(Section section) => section.Title is { } title && (IsContainer(section) || SectionVocabulary.IsGroup(context.TitleOf(title).Value));
}

/// <summary>What is remembered of a section's content. The fields themselves are not: the one section in many that is an idea is read once more.</summary>
/// <param name="Score"><see cref="IdeaContent.Score"/>.</param>
/// <param name="IsTelling"><see cref="IdeaContent.IsTelling"/>.</param>
/// <param name="IsEmpty"><see cref="IdeaContent.IsEmpty"/>.</param>
internal sealed record SectionContent(int Score, bool IsTelling, bool IsEmpty)
{
    public static SectionContent Of(IdeaContent content) => new(content.Score, content.IsTelling, content.IsEmpty);
}
