using System.Collections.Immutable;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>A page of a mentoring organisation, read: its kind and year, its ideas and projects, and what else stands on it.</summary>
public sealed record IdeaPage
{
    /// <summary>The tree that the page was read from.</summary>
    public required RstDocument Document { get; init; }

    /// <summary>What the page is for.</summary>
    public PageKind Kind { get; init; }

    /// <summary>What <see cref="Kind"/> rests on, strongest first.</summary>
    public ImmutableArray<Evidence> KindEvidence { get; init; } = [];

    /// <summary>The programme year that the page belongs to; null when nothing says.</summary>
    public int? ProgrammeYear { get; init; }

    /// <summary>What <see cref="ProgrammeYear"/> rests on, and every other year that spoke against it, strongest first.</summary>
    public ImmutableArray<Evidence> YearEvidence { get; init; } = [];

    /// <summary>The page's title: the heading above everything else.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>Ideas and accepted projects, in page order.</summary>
    public ImmutableArray<Idea> Ideas { get; init; } = [];

    /// <summary>The sections that are no ideas, in page order.</summary>
    public ImmutableArray<PageSection> Sections { get; init; } = [];

    /// <summary>The templates for ideas.</summary>
    public ImmutableArray<IdeaTemplate> Templates { get; init; } = [];

    /// <summary>The mentors of the whole page.</summary>
    public ImmutableArray<Person> Mentors { get; init; } = [];

    /// <summary>The text that all spans point into.</summary>
    public SourceText Source => Document.Source;

    /// <summary>The first section of a role, or null.</summary>
    public PageSection? Section(PageSectionRole role) => Sections.FirstOrDefault(s => s.Role == role);

    /// <summary>Reads a page. Needs a tree without transforms; never fails, whatever the page holds.</summary>
    public static IdeaPage Read(RstDocument document, IdeaPageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return PageReader.Read(document, options ?? IdeaPageOptions.Default);
    }
}
