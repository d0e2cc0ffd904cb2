namespace RstGsoc.Ideas;

/// <summary>What a page is for. A page that has ideas as well as accepted projects is an ideas page.</summary>
public enum PageKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Offers project ideas.</summary>
    Ideas,

    /// <summary>Lists accepted or finished projects, or is the page of one.</summary>
    Accepted,

    /// <summary>Answers questions, or tells applicants how to go about it.</summary>
    Faq,

    /// <summary>Leads to other pages and holds no idea itself.</summary>
    Index,
}
