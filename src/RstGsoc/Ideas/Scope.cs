using RstGsoc.Ideas.Layouts;

namespace RstGsoc.Ideas;

/// <summary>Where the search for ideas stands: what the headings above have promised.</summary>
/// <param name="Section">Whether ideas or accepted projects are to be expected.</param>
/// <param name="Promise">How sure that is.</param>
/// <param name="Group">The heading of the group.</param>
internal readonly record struct Scope(IdeaSection Section, Promise Promise, Located<string>? Group = null)
{
    /// <summary>How much the fields of something must say for it to be taken as an idea.</summary>
    public int Threshold => Promise == Promise.None ? 5 : 3;

    public bool IsStrong => Promise == Promise.Section;

    public IdeaDraft Apply(IdeaDraft draft) => draft with { Section = IsAccepted(draft) ? IdeaSection.Accepted : Section, Group = Group };

    /// <summary>Where no heading says so, a participant or a report does.</summary>
    private bool IsAccepted(IdeaDraft draft) =>
        !IsStrong && draft.Content.Fields.Exists(f => f.Kind is FieldKind.Participant or FieldKind.Work or FieldKind.Email && f.HasValue);
}

/// <summary>How sure it is that ideas follow.</summary>
internal enum Promise
{
    /// <summary>Nothing speaks for it.</summary>
    None,

    /// <summary>The page's title does.</summary>
    Page,

    /// <summary>The heading of this section does.</summary>
    Section,
}
