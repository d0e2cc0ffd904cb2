using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>A field while its value is being found.</summary>
internal sealed class FieldDraft(LabelReading label, FieldLayout layout, Node node, FlatText inline)
{
    /// <summary>A few words between "Mentors:" and the list of them.</summary>
    private const int ShortRemark = 40;

    public LabelReading Label { get; } = label;

    public FieldKind Kind { get; } = label.Kind;

    public FieldLayout Layout { get; } = layout;

    /// <summary>What holds the label.</summary>
    public Node Node { get; } = node;

    /// <summary>What stands behind the label in the same text.</summary>
    public FlatText Inline { get; } = inline;

    /// <summary>The body elements of the value.</summary>
    public List<Node> Blocks { get; } = [];

    /// <summary>Lines of a line block that go on with the value.</summary>
    public List<FlatText> MoreLines { get; } = [];

    public bool HasValue => !Inline.IsBlank || Blocks.Count > 0 || MoreLines.Count > 0;

    /// <summary>Whether the value may be several paragraphs and lists.</summary>
    public bool IsRich => Kind is not (FieldKind.Details or FieldKind.Mentors or FieldKind.SkillLevel or FieldKind.ExpectedSize or FieldKind.SuggestedBy
        or FieldKind.Status or FieldKind.Component or FieldKind.Organization or FieldKind.Title or FieldKind.Email or FieldKind.Participant);

    /// <summary>Whether the value is seldom more than a list.</summary>
    private bool IsList => Kind is FieldKind.Skills or FieldKind.Languages or FieldKind.Links or FieldKind.Requirements or FieldKind.Prerequisites;

    /// <summary>Whether the words behind the label are no value yet: "Mentors: one of these".</summary>
    private bool IntroducesList => Inline.Text.EndsWith(':')
        || (Kind == FieldKind.Mentors && Inline.Length < ShortRemark && !PeopleReader.Read(Inline).Any(p => p.Name is { } name && PersonNames.IsFullName(name.Value)));

    /// <summary>Whether a body element that follows belongs to the value.</summary>
    public bool Wants(Node block)
    {
        if (Kind == FieldKind.Details)
            return block is Paragraph && !HasValue;
        if (!HasValue)
            return true;
        if (!Inline.IsBlank)
            return Blocks.Count == 0 && block is BulletList or EnumeratedList && IntroducesList;
        if (IsList && Layout != FieldLayout.Section && Blocks.Count > 0 && Blocks[^1] is BulletList or EnumeratedList && block is Paragraph paragraph)
            return paragraph.GetText().TrimEnd().EndsWith(':');
        return IsRich || (Layout == FieldLayout.Section && Kind != FieldKind.Status);
    }
}

/// <summary>A body element that is no field, or the part of a paragraph before its first field.</summary>
/// <param name="Node">The element.</param>
/// <param name="Text">The text of a paragraph or list item's first paragraph; null for other elements.</param>
internal sealed record BodyBlock(Node Node, FlatText? Text);

/// <summary>What some body elements hold.</summary>
internal sealed class IdeaContent
{
    /// <summary>A contact with more words is that of the organisation.</summary>
    private const int LongestContact = 100;

    public List<FieldDraft> Fields { get; } = [];

    public List<BodyBlock> Body { get; } = [];

    /// <summary>How much the fields speak for an idea: each kind counts once.</summary>
    public int Score => FieldWeight.OfAll(Fields.Where(f => f.Label.Meaning is not null), f => f.Kind);

    /// <summary>Whether the fields are such as are seldom used for anything but ideas.</summary>
    public bool IsTelling => Score >= 4 || (Score >= FieldWeight.OfSure && Fields.Exists(f => f.Kind == FieldKind.MentorContact && f.Inline.Length is > 0 and < LongestContact)) || Fields.Exists(f => f.Label.Meaning is not null && IsSeldomElsewhere(f.Kind));

    private static bool IsSeldomElsewhere(FieldKind kind) =>
        FieldWeight.Of(kind) >= FieldWeight.OfSure || kind is FieldKind.ExpectedOutcomes or FieldKind.Participant or FieldKind.Work;

    public bool IsEmpty => Fields.Count == 0 && Body.Count == 0;
}

/// <summary>How much a kind of field speaks for an idea.</summary>
internal static class FieldWeight
{
    /// <summary>The weight of what is seldom found outside of ideas.</summary>
    public const int OfSure = 3;

    /// <summary>How much fields speak for an idea together: each kind counts once.</summary>
    public static int OfAll<T>(IEnumerable<T> fields, Func<T, FieldKind> kindOf)
        where T : class
    {
        var (kinds, weight) = (default(FieldKindSet), 0);
        foreach (var field in fields)
        {
            if (kinds.Add(kindOf(field)))
                weight += Of(kindOf(field));
        }
        return weight;
    }

    public static int Of(FieldKind kind) => kind switch
    {
        FieldKind.Mentors or FieldKind.SkillLevel or FieldKind.ExpectedSize or FieldKind.SuggestedBy => 3,
        FieldKind.Skills or FieldKind.Languages or FieldKind.ExpectedOutcomes or FieldKind.Prerequisites or FieldKind.Participant => 2,
        FieldKind.Summary or FieldKind.Links or FieldKind.Component or FieldKind.Requirements or FieldKind.StretchGoals or FieldKind.Status or FieldKind.Work or FieldKind.Programme
            or FieldKind.Title or FieldKind.Benefits or FieldKind.Training or FieldKind.MentorContact or FieldKind.Background => 1,
        _ => 0,
    };
}
