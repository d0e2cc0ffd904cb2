using RstGsoc.Ideas.Layouts;
using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>
/// Finds the ideas of a page by its structure: what the headings promise, what labels stand below them, and what the neighbours
/// look like. Sections are walked from the top; a section is an idea, a group of ideas, or something else.
/// </summary>
internal sealed class IdeaFinder(ReadingContext context)
{
    private const int SingleScore = 8;

    private readonly SectionFacts _facts = new(context);

    /// <summary>In the order of finding. Each is read at once: what it was found by takes several times the memory.</summary>
    public List<Idea> Ideas { get; } = [];

    public List<PageSection> Sections { get; } = [];

    public void Find()
    {
        var top = new Siblings(context.Document, _facts, context.Headings);
        if (top.Sections.Count == 1)
        {
            Walk(context.Document, default);
            VisitPage(top.Sections[0]);
        }
        else
            Descend(context.Document, new Scope(IdeaSection.Idea, PagePromise(top.Sections)));
    }

    /// <summary>A page without one title may promise ideas in its first sentences.</summary>
    private Promise PagePromise(IEnumerable<Section> top) =>
        top.Select(s => (Element?)s.Title).Concat(BlocksOf(context.Document).OfType<Paragraph>().Take(3)).OfType<Element>()
            .Any(e => ProgrammeName.IsIn(context.Text(e).Plain)) || context.IsFileNamed ? Promise.Page : Promise.None;

    private void Walk(Element container, Scope scope)
    {
        foreach (var idea in BlockIdeas.Find(context, BlocksOf(container), scope, IsCollection(container, scope)))
        {
            if (idea.Content.Score >= scope.Threshold || !IsInvitation(idea.Title.Value))
                Add(scope.Apply(idea));
        }
    }

    /// <summary>"Your own idea!" stands among ideas and is none.</summary>
    private static bool IsInvitation(string title) =>
        SectionVocabulary.RoleOf(title, isExact: true) is PageSectionRole.OwnIdeas or PageSectionRole.Template;

    private void Descend(Element parent, Scope scope)
    {
        Walk(parent, scope);
        var children = new Siblings(parent, _facts, context.Headings);
        for (var i = 0; i < children.Sections.Count; i++)
            Visit(children, i, scope);
    }

    private void Visit(Siblings siblings, int index, Scope scope)
    {
        var section = siblings.Sections[index];
        if (section.Title is null)
            return;
        var title = context.TitleOf(section.Title);
        var role = scope.IsStrong ? SectionVocabulary.RoleOf(title.Value, isExact: true) : context.RoleOf(section.Title);
        if (role == PageSectionRole.Template)
            Note(section, title, role);
        else if (IsIdea(siblings, index, scope, role, title.Value))
            AddIdea(section, title, scope);
        else if (role is PageSectionRole.Ideas or PageSectionRole.Accepted)
        {
            Note(section, title, scope.IsStrong && role == PageSectionRole.Ideas ? PageSectionRole.Group : role);
            Descend(section, Below(scope, role, title, _facts.HasContainerBelow(section)));
        }
        else if (role == PageSectionRole.Other && (scope.IsStrong || (scope.Promise == Promise.Page && IsGroupOnPage(section) && !_facts.HasIdeasBelow(section))))
        {
            Note(section, title, PageSectionRole.Group);
            Descend(section, scope with { Group = title, Promise = Promise.Section });
        }
        else
        {
            Note(section, title, role);
            if (_facts.HasIdeasBelow(section) && role != PageSectionRole.OwnIdeas)
                Descend(section, scope);
        }
    }

    /// <summary>A section of ideas that has another one in it is a page inside the page: not all below it need be ideas.</summary>
    private static Scope Below(Scope scope, PageSectionRole role, Located<string> title, bool hasContainer) => new(
        role == PageSectionRole.Accepted ? IdeaSection.Accepted : scope.IsStrong ? scope.Section : IdeaSection.Idea,
        hasContainer && !scope.IsStrong ? Promise.Page : Promise.Section,
        scope.IsStrong ? title : null);

    /// <summary>The section that is the whole page: an idea of its own, or the page's title.</summary>
    private void VisitPage(Section section)
    {
        if (section.Title is null)
            return;
        var title = context.TitleOf(section.Title);
        var role = context.RoleOf(section.Title);
        var isNamed = ProgrammeName.IsIn(title.Value);
        var promise = role is PageSectionRole.Ideas or PageSectionRole.Accepted || isNamed || ProgrammeName.IsProjects(title.Value) || context.IsFileNamed ? Promise.Page : Promise.None;
        var scope = new Scope(role == PageSectionRole.Accepted ? IdeaSection.Accepted : IdeaSection.Idea, promise);
        if (PersonPage.Find(context, section, BlocksOf(section)) is { } project)
            Add(project);
        else if (_facts.IsReport(section))
            AddIdea(section, title, scope with { Section = IdeaSection.Accepted });
        else if (role is not (PageSectionRole.Ideas or PageSectionRole.Faq or PageSectionRole.Accepted) && IsSingle(section, isNamed))
            AddIdea(section, title, default);
        else
            Descend(section, scope);
    }

    /// <summary>A page named after the programme may have fields for all its ideas; those of a single one are more.</summary>
    private bool IsSingle(Section section, bool isNamed) =>
        _facts.Of(section) is { IsTelling: true } content && content.Score >= (isNamed ? SingleScore : FieldWeight.OfSure) && !_facts.HasIdeasBelow(section);

    private bool IsIdea(Siblings siblings, int index, Scope scope, PageSectionRole role, string title)
    {
        var section = siblings.Sections[index];
        var (score, isTelling) = (_facts.Of(section).Score, scope.IsStrong || _facts.Of(section).IsTelling);
        if (_facts.HasIdeasBelow(section) || _facts.IsLabel(section) || context.Headings.IsPart(section) || (!isTelling && score > 0 && scope.Promise == Promise.None))
            return false;
        if (scope.IsStrong && siblings.OthersHoldIdeas(section) && _facts.HasBlockIdeas(section))
            return false;
        if (role != PageSectionRole.Other)
            return role is not (PageSectionRole.Template or PageSectionRole.OwnIdeas) && isTelling && score >= (IsAboutPage(role) ? 5 : scope.Threshold);
        if (score >= scope.Threshold && isTelling)
            return true;
        if (scope.IsStrong)
            return !IsFieldlessGroup(section, siblings, title);
        return scope.Promise == Promise.Page && ((score > 0 && siblings.FieldedCount >= 2) || IsFieldlessIdea(siblings, index));
    }

    /// <summary>Sections that name people, skills and the like for the whole page; the others may be ideas with a short title.</summary>
    private static bool IsAboutPage(PageSectionRole role) => role is PageSectionRole.Contact or PageSectionRole.Introduction or PageSectionRole.Mentors or PageSectionRole.Skills or PageSectionRole.Application
        or PageSectionRole.Faq or PageSectionRole.Timeline or PageSectionRole.GettingStarted or PageSectionRole.Ideas or PageSectionRole.Accepted;

    /// <summary>In a section of ideas: a heading of several, or one whose children are the ideas.</summary>
    private bool IsFieldlessGroup(Section section, Siblings siblings, string title)
    {
        if (_facts.Of(section).Score > 0)
            return false;
        if (LevelWords.IsLevelHeading(title) || YearGrammar.IsYear(title) || (SectionVocabulary.IsGroup(title) && BlocksOf(section).Count() <= 1))
            return true;
        var children = section.Children.OfType<Section>().ToList();
        if (siblings.ShareHeadings(section))
            return false;
        return children.Count >= 2 && BlocksOf(section).OfType<Paragraph>().Count() <= 1
            && siblings.FieldedCount == 0 && !children.Exists(_facts.IsLabel);
    }

    /// <summary>"Tasks for newcomers" on a page whose title promises ideas.</summary>
    private bool IsGroupOnPage(Section section) => SectionVocabulary.IsGroup(context.TitleOf(section.Title!).Value) && _facts.Of(section).Score == 0;

    /// <summary>
    /// On a page whose title promises ideas, sections without fields are ideas when no section has any, when they stand
    /// between two that have, or when a table has the fields.
    /// </summary>
    private bool IsFieldlessIdea(Siblings siblings, int index)
    {
        var section = siblings.Sections[index];
        if (siblings.ShareHeadings(section) || context.Overviews.FieldsOf(context.TitleOf(section.Title!).Value).Count > 0)
            return true;
        if (_facts.Of(section).IsEmpty || IsGroupOnPage(section))
            return false;
        if (siblings.FieldedCount > 0)
            return siblings.IsAmongFielded(index);
        return section.Parent is Section { Title: { } pageTitle } page && context.RoleOf(pageTitle) == PageSectionRole.Ideas
            && !_facts.HasIdeasBelow(page) && siblings.Sections.Count >= 2;
    }

    /// <summary>Whether ideas in the blocks of a section are to be expected even if there is only one.</summary>
    private bool IsCollection(Element container, Scope scope) =>
        scope.IsStrong || (container is Section { Title: { } title } && SectionVocabulary.IsGroup(context.TitleOf(title).Value));

    private void AddIdea(Section section, Located<string> title, Scope scope)
    {
        var content = ContentReader.Read(context, section.Children);
        TitleRemarks.AddTo(content, context, context.Text(section.Title!), section.Title!);
        content.Fields.AddRange(context.Overviews.FieldsOf(title.Value).Where(f => !content.Fields.Exists(g => g.Kind == f.Kind && g.HasValue)).ToList());
        Add(scope.Apply(new IdeaDraft(title, IdeaLayout.Section, section, section.Span, content)));
    }

    private void Add(IdeaDraft draft)
    {
        if (context.IsAboutProgramme || IsSure(draft))
            Ideas.Add(IdeaBuilder.Build(context, draft));
    }

    /// <summary>Whether the fields are those of an idea even on a page about something else.</summary>
    private static bool IsSure(IdeaDraft draft) =>
        draft.Content.Score >= 5 && draft.Content.Fields.Exists(f => f.Kind is FieldKind.SkillLevel or FieldKind.ExpectedSize && f.HasValue);

    private void Note(Section section, Located<string> title, PageSectionRole role) => Sections.Add(new PageSection(role, title, section.Span, section));

    private static IEnumerable<Node> BlocksOf(Element element) => element.Children.Where(c => c is not (Section or Title or SystemMessage));
}
