using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>A section of the page that is not an idea.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Span">The whole section.</param>
/// <param name="Node">The section in the tree.</param>
public sealed record PageSection(PageSectionRole Role, Located<string> Title, TextSpan Span, Section Node);

/// <summary>What a section is for.</summary>
public enum PageSectionRole
{
    /// <summary>Not known.</summary>
    Other,

    /// <summary>Project ideas stand in it.</summary>
    Ideas,

    /// <summary>Accepted or finished projects stand in it.</summary>
    Accepted,

    /// <summary>A group of ideas inside one of the former two.</summary>
    Group,

    /// <summary>A template for ideas.</summary>
    Template,

    /// <summary>Invites ideas of the applicant's own, or points to a list elsewhere.</summary>
    OwnIdeas,

    /// <summary>What the page or the organisation is about.</summary>
    Introduction,

    /// <summary>How to reach the organisation.</summary>
    Contact,

    /// <summary>Questions and answers.</summary>
    Faq,

    /// <summary>How to apply, and what an application should have.</summary>
    Application,

    /// <summary>How to begin, what to read and install.</summary>
    GettingStarted,

    /// <summary>The mentors of the whole page.</summary>
    Mentors,

    /// <summary>What every applicant must be able to do.</summary>
    Skills,

    /// <summary>Links to other pages.</summary>
    Links,

    /// <summary>Dates.</summary>
    Timeline,
}
