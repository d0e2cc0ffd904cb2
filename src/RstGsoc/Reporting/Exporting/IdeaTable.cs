using System.Collections.Immutable;
using System.Globalization;
using RstGsoc.Ideas;

namespace RstGsoc.Reporting.Exporting;

/// <summary>Ideas as rows of words, for the formats that are tables.</summary>
internal static class IdeaTable
{
    public static readonly ImmutableArray<(string Name, Func<IdeaPage, Idea, string> Cell)> Columns =
    [
        ("page", (page, _) => page.Source.Path ?? ""),
        ("line", (page, idea) => page.Source.Locate(idea.Title.Span.Start).Line.ToString(CultureInfo.InvariantCulture)),
        ("year", (page, _) => page.ProgrammeYear?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("section", (_, idea) => PageJson.Name(idea.Section)),
        ("title", (_, idea) => idea.Title.Value),
        ("skill level", (_, idea) => Level(idea.SkillLevel)),
        ("hours", (_, idea) => string.Join('/', idea.ExpectedSize?.Hours.Select(h => h.Value.ToString(CultureInfo.InvariantCulture)) ?? [])),
        ("languages", (_, idea) => string.Join("; ", idea.Languages.Select(l => l.Value))),
        ("components", (_, idea) => string.Join("; ", idea.Components.Select(c => c.Value))),
        ("mentors", (_, idea) => People(idea.Mentors)),
        ("suggested by", (_, idea) => People(idea.SuggestedBy)),
        ("status", (_, idea) => idea.Status?.Value ?? ""),
        ("summary", (_, idea) => idea.Summary?.Value ?? ""),
    ];

    private static string Level(SkillLevelRange? level) => level switch
    {
        null => "",
        { Min: { } min, Max: { } max } when min != max => $"{PageJson.Name(min)} to {PageJson.Name(max)}",
        { Min: { } min } => PageJson.Name(min),
        _ => level.Raw,
    };

    private static string People(ImmutableArray<Person> people) => string.Join("; ", people.Select(Name));

    private static string Name(Person person)
    {
        var name = person.Name?.Value ?? (person.Handle is { } handle ? "@" + handle.Value : person.Irc?.Nick);
        return person.Email is { } email ? $"{name} <{email.Value}>".TrimStart() : name ?? person.Raw;
    }
}
