using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Reporting.Web;

/// <summary>An idea or project of the report.</summary>
internal sealed record IdeaCard
{
    /// <summary>What the page says.</summary>
    public required Idea Idea { get; init; }

    /// <summary>The page that it stands on.</summary>
    public required ReportedPage Page { get; init; }

    /// <summary>The name that links lead to; unique in the report, and the same in the next one as long as year and title stay.</summary>
    public required string Id { get; init; }

    /// <summary>All below the title.</summary>
    public required IReadOnlyList<Node> Text { get; init; }

    /// <summary>The findings inside it.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>Whether it has what is asked for, in the order of <see cref="ReportContent.Requirements"/>.</summary>
    public required ImmutableArray<FieldState> States { get; init; }

    /// <summary>The mentors, each once, the same person of two ideas the same object.</summary>
    public required ImmutableArray<NamedPerson> Mentors { get; init; }

    /// <summary>Whether it is accepted already.</summary>
    public bool IsAccepted => Idea.Section == IdeaSection.Accepted;

    /// <summary>Where it begins.</summary>
    public LinePosition Place => Page.Page.Source.Locate(Idea.Title.Span.Start);

    /// <summary>Whether it has everything that is asked for.</summary>
    public bool IsComplete => !States.Any(state => state is FieldState.Missing or FieldState.Unclear);
}
