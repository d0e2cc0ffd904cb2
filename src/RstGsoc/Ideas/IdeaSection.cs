namespace RstGsoc.Ideas;

/// <summary>Which part of a page an idea stands in.</summary>
public enum IdeaSection
{
    /// <summary>It is on offer.</summary>
    Idea,

    /// <summary>Somebody has been accepted for it, or has done it.</summary>
    Accepted,
}
