using System.Collections.Immutable;
using RstGsoc.Ideas.Layouts;
using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;

namespace RstGsoc.Ideas;

/// <summary>The people of an idea.</summary>
internal static class IdeaPeople
{
    private const string Byline = "by ";
    private const int LongestByline = 100;

    /// <summary>A longer text tells how to get in touch with the organisation.</summary>
    private const int LongestContact = 160;

    /// <summary>Everybody whom the fields of a kind name.</summary>
    public static ImmutableArray<Person> Named(IdeaValues values, FieldKind kind) => PeopleReader.ReadAll(values.PiecesOf(kind));

    public static ImmutableArray<Person> Mentors(IdeaValues values)
    {
        var mentors = Named(values, FieldKind.Mentors);
        var hasNames = !mentors.IsEmpty;
        foreach (var field in values.Of(FieldKind.MentorContact))
        {
            foreach (var contact in field.Pieces.Where(p => p.Text.Length < LongestContact).SelectMany(p => PeopleReader.Read(p.Text)))
            {
                if (contact.IsReachable || (!hasNames && contact.Name is not null))
                    mentors = WithContact(mentors, contact, IsFurther(field));
            }
        }
        return mentors;
    }

    public static ImmutableArray<Person> Participants(IdeaDraft draft, IdeaValues values)
    {
        var people = Named(values, FieldKind.Participant);
        if (people.IsEmpty && draft.Content.Body.Find(b => IsByline(draft, b.Text)) is { Text: { } byline })
            people = PeopleReader.Read(byline.Slice(Byline.Length));
        if (!people.IsEmpty || draft.Participant is not { } named)
            return people;
        var person = new Person { Raw = named.Plain, Span = named.Span, Name = new Located<string>(named.Plain, named.Span) };
        return [Named(values, FieldKind.Email) is [var mail, ..] ? person.With(mail) : person];
    }

    /// <summary>"by Jane Doe." behind the title of an accepted project.</summary>
    public static bool IsByline(IdeaDraft draft, FlatText? text) =>
        draft.Section == IdeaSection.Accepted && text is { Length: < LongestByline } && text.Text.StartsWith(Byline, StringComparison.OrdinalIgnoreCase);

    /// <summary>A contact field tells the address of a mentor that it names, or of the only one, or a further mentor.</summary>
    private static ImmutableArray<Person> WithContact(ImmutableArray<Person> mentors, Person contact, bool isFurther)
    {
        if (mentors.FirstOrDefault(m => Same(m.Name, contact.Name) || Same(m.Email, contact.Email) || Same(m.Handle, contact.Handle)) is { } same)
            return mentors.Replace(same, same.With(contact));
        return mentors is [{ IsPlaceholder: false } only] && contact.Name is null && !isFurther ? [only.With(contact)] : mentors.Add(contact);
    }

    private static bool IsFurther(FieldValue field) =>
        LabelWords.Of(field.Draft.Label.Label.Text).Exists(w => w is "cooperating" or "second" or "secondary" or "backup" or "co");

    private static bool Same(Located<string>? left, Located<string>? right) =>
        left is not null && right is not null && left.Value.Equals(right.Value, StringComparison.OrdinalIgnoreCase);
}
