using System.Collections.Immutable;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>
/// A project idea, or an accepted project. What the page does not say is null or empty; what it says and nobody can read is there
/// as raw text without a value. <see cref="Fields"/> has everything as it is written.
/// </summary>
public sealed record Idea
{
    /// <summary>The title without markup. Its span is that of the title's text.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>The whole idea, title included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether it is on offer or accepted.</summary>
    public required IdeaSection Section { get; init; }

    /// <summary>What the idea is made of.</summary>
    public required IdeaLayout Layout { get; init; }

    /// <summary>The node that the idea begins with: a section, paragraph, list item, row and so on.</summary>
    public required Node Node { get; init; }

    /// <summary>The heading of the group that it stands in, when ideas are grouped.</summary>
    public Located<string>? Group { get; init; }

    /// <summary>The first paragraph of the summary field, or else of the body.</summary>
    public Located<string>? Summary { get; init; }

    /// <summary>Whether <see cref="Summary"/> comes from a field.</summary>
    public bool IsSummaryLabelled { get; init; }

    /// <summary>The body elements that belong to no field, in page order.</summary>
    public ImmutableArray<Node> Body { get; init; } = [];

    /// <summary>From the begin of the first body element to the end of the last; null when there is no body.</summary>
    public TextSpan? BodySpan { get; init; }

    /// <summary>How hard it is.</summary>
    public SkillLevelRange? SkillLevel { get; init; }

    /// <summary>How many hours it takes.</summary>
    public ExpectedSize? ExpectedSize { get; init; }

    /// <summary>Languages, technologies or skills, one by one; empty when they are told in sentences.</summary>
    public ImmutableArray<Located<string>> Languages { get; init; } = [];

    /// <summary>The parts of the software that are concerned.</summary>
    public ImmutableArray<Located<string>> Components { get; init; } = [];

    /// <summary>The mentors, placeholders included.</summary>
    public ImmutableArray<Person> Mentors { get; init; } = [];

    /// <summary>Who had the idea.</summary>
    public ImmutableArray<Person> SuggestedBy { get; init; } = [];

    /// <summary>Who works on an accepted project.</summary>
    public ImmutableArray<Person> Participants { get; init; } = [];

    /// <summary>The hyperlinks of the links field.</summary>
    public ImmutableArray<IdeaLink> Links { get; init; } = [];

    /// <summary>What shall exist in the end.</summary>
    public Located<string>? ExpectedOutcomes { get; init; }

    /// <summary>What happened to it.</summary>
    public Located<string>? Status { get; init; }

    /// <summary>Every field, in page order.</summary>
    public ImmutableArray<IdeaField> Fields { get; init; } = [];

    /// <summary>The first field of a kind, or null.</summary>
    public IdeaField? Field(FieldKind kind) => Fields.FirstOrDefault(f => f.Kind == kind);
}
