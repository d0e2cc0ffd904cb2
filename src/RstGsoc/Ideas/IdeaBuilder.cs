using System.Collections.Immutable;
using RstGsoc.Ideas.Layouts;
using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>Reads the values of a found idea.</summary>
internal sealed class IdeaBuilder
{
    private static readonly FieldKind[] s_languageKinds = [FieldKind.Languages, FieldKind.Skills, FieldKind.Prerequisites, FieldKind.Requirements];

    /// <summary>A longer text tells how to get in touch with the organisation.</summary>
    private const int LongestContact = 160;

    /// <summary>Requirements with more words are those of the software to be made.</summary>
    private const int LongestRequirement = 8;

    private const int FewestSummaryBlanks = 7;

    private const string Byline = "by ";
    private const int LongestByline = 100;

    private readonly IdeaDraft _draft;
    private readonly List<FieldValue> _values;

    private IdeaBuilder(ReadingContext context, IdeaDraft draft)
    {
        _draft = draft;
        _values = [.. draft.Content.Fields.Select(f => new FieldValue(context, f))];
        Fields = [.. _values.Select(v => FieldBuilder.Build(context, v))];
    }

    private ImmutableArray<IdeaField> Fields { get; }

    public static Idea Build(ReadingContext context, IdeaDraft draft) => new IdeaBuilder(context, draft).Build();

    private Idea Build()
    {
        var body = _draft.Content.Body;
        var status = Status();
        var (summary, isLabelled) = Summary();
        return new Idea
        {
            Title = _draft.Title,
            Span = _draft.Span,
            Section = _draft.Section,
            Layout = _draft.Layout,
            Node = _draft.Node,
            Group = _draft.Group,
            Summary = summary,
            IsSummaryLabelled = isLabelled,
            Body = [.. body.Select(b => b.Node)],
            BodySpan = body.Count == 0 ? null : TextSpan.FromBounds(body[0].Node.Span.Start, Math.Max(body[0].Node.Span.Start, body[^1].Node.Span.End)),
            SkillLevel = SkillLevel(),
            ExpectedSize = ExpectedSize(),
            Languages = Languages(),
            Components = _draft.Layout == IdeaLayout.FieldList ? [] : [.. ValuesOf(FieldKind.Component).SelectMany(v => v.Pieces).SelectMany(p => LanguageListGrammar.Split(p.Text)).Where(c => !c.Value.Contains(_draft.Title.Value, StringComparison.OrdinalIgnoreCase))],
            Mentors = Mentors(),
            SuggestedBy = People(FieldKind.SuggestedBy),
            Participants = Participants(),
            Links = [.. ValuesOf(FieldKind.Links).SelectMany(v => v.Links).Where(l => !l.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))],
            ExpectedOutcomes = ExpectedOutcomes(),
            Status = status,
            Fields = Fields,
        };
    }

    private IEnumerable<FieldValue> ValuesOf(FieldKind kind) => _values.Where(v => v.Draft.Kind == kind);

    private ImmutableArray<Person> People(FieldKind kind) => PeopleReader.ReadAll(ValuesOf(kind).SelectMany(v => v.Pieces).Select(p => p.Text));

    private ImmutableArray<Person> Mentors()
    {
        var mentors = People(FieldKind.Mentors);
        var contacts = ValuesOf(FieldKind.MentorContact).SelectMany(v => v.Pieces).Where(p => p.Text.Length < LongestContact).SelectMany(p => PeopleReader.Read(p.Text)).Where(p => p.IsReachable || (mentors.IsEmpty && p.Name is not null));
        foreach (var contact in contacts)
            mentors = WithContact(mentors, contact);
        return mentors;
    }

    /// <summary>A contact field tells the address of the only mentor, or a further mentor.</summary>
    private ImmutableArray<Person> WithContact(ImmutableArray<Person> mentors, Person contact)
    {
        if (mentors.Any(m => Same(m.Name, contact.Name) || Same(m.Email, contact.Email) || Same(m.Handle, contact.Handle)))
            return mentors;
        var isFurther = Fields.Any(f => f.Kind == FieldKind.MentorContact && LabelWords.Of(f.Label).Any(w => w is "cooperating" or "second" or "secondary" or "backup" or "co"));
        if (mentors is [{ IsPlaceholder: false } only] && contact.Name is null && !isFurther)
            return [only.With(contact)];
        return mentors.Add(contact);
    }

    private static bool Same(Located<string>? left, Located<string>? right) => left is not null && right is not null && left.Value.Equals(right.Value, StringComparison.OrdinalIgnoreCase);

    private ImmutableArray<Person> Participants()
    {
        var people = People(FieldKind.Participant);
        if (people.IsEmpty && _draft.Content.Body.Find(b => IsByline(b.Text)) is { Text: { } byline })
            people = PeopleReader.Read(byline.Slice(Byline.Length));
        if (!people.IsEmpty || _draft.Participant is not { } named)
            return people;
        var mail = People(FieldKind.Email).FirstOrDefault();
        return [new Person { Raw = named.Plain, Span = named.Span, Name = new Located<string>(named.Plain, named.Span), Email = mail?.Email, IsEmailObfuscated = mail?.IsEmailObfuscated ?? false }];
    }

    /// <summary>"by Jane Doe." behind the title of an accepted project.</summary>
    private bool IsByline(FlatText? text) =>
        _draft.Section == IdeaSection.Accepted && text is { Length: < LongestByline } && text.Text.StartsWith(Byline, StringComparison.OrdinalIgnoreCase);

    private SkillLevelRange? SkillLevel() =>
        ValuesOf(FieldKind.SkillLevel).SelectMany(v => v.Pieces).Select(p => SkillLevelGrammar.Read(p.Text)).OrderByDescending(l => l.Min is not null).FirstOrDefault()
        ?? ValuesOf(FieldKind.ExpectedSize).SelectMany(v => v.Pieces).Select(p => SkillLevelGrammar.Read(p.Text)).FirstOrDefault(l => l.Words.Any(w => !IsSizeWord(w.Value)));

    /// <summary>"Medium" in a size field is a size.</summary>
    private static bool IsSizeWord(string word) => word.Equals("medium", StringComparison.OrdinalIgnoreCase) || word.Equals("major", StringComparison.OrdinalIgnoreCase);

    private ExpectedSize? ExpectedSize() =>
        ValuesOf(FieldKind.ExpectedSize).SelectMany(v => v.Pieces).Select(p => SizeGrammar.Read(p.Text)).OrderByDescending(s => s.Hours.Length > 0).FirstOrDefault()
        ?? ValuesOf(FieldKind.SkillLevel).SelectMany(v => v.Pieces).Select(p => SizeGrammar.Read(p.Text)).FirstOrDefault(s => s.Hours.Length > 0);

    private ImmutableArray<Located<string>> Languages()
    {
        foreach (var kind in s_languageKinds)
        {
            var values = ValuesOf(kind).Where(v => v.Pieces.Count > 0 && !(kind == FieldKind.Requirements && IsEquipment(v.Plain))).ToList();
            if (values.Count == 0)
                continue;
            var items = values.SelectMany(v => v.Items).ToList();
            if (kind == FieldKind.Requirements && items.Exists(i => i.Value.Count(c => c == ' ') >= LongestRequirement))
                continue;
            items.RemoveAll(i => PersonWords.IsPlaceholder(i.Value));
            return items.Count > 0 ? [.. items] : [.. values.SelectMany(v => v.Pieces).SelectMany(p => LanguageListGrammar.Read(p.Text)).Where(l => !PersonWords.IsPlaceholder(l.Value))];
        }
        return [];
    }

    private static bool IsEquipment(string requirements) =>
        requirements.StartsWith("access", StringComparison.OrdinalIgnoreCase) || requirements.Contains("hardware", StringComparison.OrdinalIgnoreCase) || requirements.Contains("computer", StringComparison.OrdinalIgnoreCase);

    private Located<string>? ExpectedOutcomes()
    {
        var values = ValuesOf(FieldKind.ExpectedOutcomes).Where(v => v.Pieces.Count > 0 || v.Draft.Blocks.Count > 0).ToList();
        return values.Count == 0 ? null : new Located<string>(string.Join(' ', values.Select(v => v.Plain)), values[0].Span);
    }

    private Located<string>? Status()
    {
        if (ValuesOf(FieldKind.Status).FirstOrDefault(v => v.Pieces.Count > 0) is { } field)
            return new Located<string>(field.Plain, field.Span);
        foreach (var block in _draft.Content.Body)
        {
            if (block is { Text: null, Node: Paragraph { Children: [Strong strong] } } && StatusWords.IsStatus(strong.GetText()))
                return new Located<string>(PythonText.CollapseWhiteSpace(strong.GetText()), strong.Children is [var inner] ? inner.Span : strong.Span);
        }
        return _draft.Section == IdeaSection.Accepted && StatusSentence() is { } text ? new Located<string>(text.Plain, text.Span) : null;
    }

    private FlatText? StatusSentence() => _draft.Content.Body.Select(b => b.Text).FirstOrDefault(t => t is not null && StatusWords.BeginsAsStatus(t.Plain));

    private (Located<string>? Summary, bool IsLabelled) Summary()
    {
        if (ValuesOf(FieldKind.Summary).FirstOrDefault(v => v.FirstParagraph is not null) is { } field)
            return (new Located<string>(field.FirstParagraph!.Plain, field.FirstParagraph.Span), true);
        var status = _draft.Section == IdeaSection.Accepted ? StatusSentence() : null;
        var body = _draft.Content.Body;
        var bodyStart = body.Count == 0 ? int.MaxValue : body[0].Node.Span.Start;
        if (_values.Find(v => IsTold(v) && v.Span.Start < bodyStart) is { } told)
            return (new Located<string>(told.FirstParagraph!.Plain, told.FirstParagraph.Span), true);
        for (var i = 0; i < body.Count; i++)
        {
            if (IsHeading(body, i))
                i++;
            else if (IsByline(body[i].Text))
                continue;
            else if (body[i] is { Node: not (Image or Figure or Raw or Admonition) and var node } block && !ReferenceEquals(block.Text, status) && !(block.Text is null && node is Paragraph or Line))
                return block.Text is { } text ? (new Located<string>(text.Plain, text.Span), false) : (null, false);
        }
        return (null, false);
    }

    /// <summary>Where no field is called a summary and no text stands before: background or details in sentences.</summary>
    private static bool IsTold(FieldValue value) =>
        value.Draft.Kind is FieldKind.Background or FieldKind.Details or FieldKind.Other && value.FirstParagraph is { } text && text.Text.Count(c => c == ' ') >= FewestSummaryBlanks;

    /// <summary>A word or two before a list, without a full stop or colon, head it.</summary>
    private static bool IsHeading(List<BodyBlock> body, int at) =>
        body[at] is { Node: Paragraph, Text: { Length: < 30 } text } && char.IsLetter(text.Text[^1]) && text.Text.Count(char.IsWhiteSpace) <= 2
        && at + 1 < body.Count && body[at + 1].Node is BulletList or EnumeratedList;
}
