using System.Collections.Immutable;
using RstGsoc.Html;
using RstGsoc.Ideas;

namespace RstGsoc.Reporting.Web;

/// <summary>The fields of an idea that have one value each. What is asked for and not there says so.</summary>
internal static class FactsHtml
{
    public static void Write(IdeaCard card, ImmutableArray<Requirement> requirements, HtmlBuilder html)
    {
        var idea = card.Idea;
        var states = requirements.Select((requirement, i) => (requirement.Key, State: card.States[i])).ToDictionary(entry => entry.Key, entry => entry.State, StringComparer.Ordinal);
        html.Append($"<dl class=\"facts\">\n");
        WriteFact("Skill level", idea.SkillLevel is { } level ? [FieldWords.Of(level)] : [], states["difficulty"], html);
        WriteFact("Size", idea.ExpectedSize is { } size ? [size.Raw] : [], states["size"], html);
        WriteFact("Language", idea.Languages.Select(language => language.Value), states["skills"], html);
        WritePeople("Mentor", idea.Mentors, states["mentor"], html);
        WritePeople("Suggested by", idea.SuggestedBy, FieldState.NotAsked, html);
        WritePeople("Contributor", idea.Participants, FieldState.NotAsked, html);
        WriteFact("Component", idea.Components.Select(component => component.Value), FieldState.NotAsked, html);
        WriteFact("Status", idea.Status is { } status ? [status.Value] : [], FieldState.NotAsked, html);
        html.Append($"</dl>\n");
    }

    private static void WriteFact(string label, IEnumerable<string> values, FieldState state, HtmlBuilder html)
    {
        var given = values.ToList();
        if (given.Count == 0 && state is not FieldState.Missing)
            return;
        html.Append($"<div class=\"list\"><dt>{label}</dt>");
        foreach (var value in given)
            html.Append($"<dd>{value}</dd> ");
        WriteMissing(given.Count == 0, html);
        html.Append($"</div>\n");
    }

    private static void WritePeople(string label, ImmutableArray<Person> people, FieldState state, HtmlBuilder html)
    {
        if (people.IsEmpty && state is not FieldState.Missing)
            return;
        html.Append($"<div><dt>{(people.Length > 1 && label == "Mentor" ? "Mentors" : label)}</dt>");
        foreach (var person in people)
            WritePerson(person, html);
        WriteMissing(people.IsEmpty, html);
        html.Append($"</div>\n");
    }

    private static void WriteMissing(bool isMissing, HtmlBuilder html)
    {
        if (isMissing)
            html.Append($"<dd class=\"missing\">missing</dd>");
    }

    /// <summary>An address that was hidden from programs on the page stays hidden here.</summary>
    private static void WritePerson(Person person, HtmlBuilder html)
    {
        var name = person.Name?.Value ?? (person.Handle is { } handle ? "@" + handle.Value : person.Irc?.Nick ?? person.Raw.Trim());
        var address = SafeAddress.Of(person is { Email: { } email, IsEmailObfuscated: false } ? "mailto:" + email.Value : person.Links.FirstOrDefault()?.Value);
        html.Append($"<dd>");
        if (person.IsPlaceholder)
            html.Append($"<span class=\"missing\">{person.Raw.Trim()}</span>");
        else if (address is null)
            html.Append($"{name}");
        else
            html.Append($"<a href=\"{address}\" rel=\"noopener noreferrer\">{name}</a>");
        if (person.Irc is { } irc && irc.Nick != name)
            html.Append($" <span class=\"muted\">{irc.Nick} on IRC {irc.Channel} {irc.Network}</span>");
        html.Append($"</dd>");
    }
}
