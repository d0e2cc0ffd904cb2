using System.Globalization;
using System.Text;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Tests.Ideas;

/// <summary>What the model holds of a page, as text that a person can check against the page.</summary>
internal static class ModelListing
{
    public static string Of(IdeaPage page)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{page.Kind} {page.ProgrammeYear}\n");
        foreach (var section in page.Sections)
            text.Append(CultureInfo.InvariantCulture, $"section {section.Role}: {section.Title.Value}\n");
        foreach (var template in page.Templates)
            text.Append(CultureInfo.InvariantCulture, $"template {string.Join(' ', template.Labels.Select(l => l.Value))}\n");
        foreach (var evidence in page.YearEvidence.Concat(page.KindEvidence))
            text.Append(CultureInfo.InvariantCulture, $"because {evidence.Source} says {evidence.Claim}{(evidence.Span is { } span ? $" at {Lines(page, span)}" : "")}: {evidence.Text}\n");
        if (page.Mentors.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"mentors: {People(page.Mentors)}\n");
        foreach (var idea in page.Ideas)
            Write(page, idea, text);
        return text.ToString();
    }

    /// <summary>A person in one line: <c>Name &lt;mail&gt; @handle irc:nick #channel network [matrix] (remark) {link}</c>.</summary>
    public static string Of(Person person)
    {
        if (person.IsPlaceholder)
            return "placeholder";
        string?[] parts =
        [
            person.Name?.Value,
            person.Email is { } email ? $"<{email.Value}>{(person.IsEmailObfuscated ? "*" : "")}" : null,
            person.Handle is { } handle ? "@" + handle.Value : null,
            person.Irc is { } irc ? string.Join(' ', new[] { "irc:" + irc.Nick, irc.Channel, irc.Network }.Where(p => p is not null)) : null,
            person.Matrix is { } matrix ? $"[{matrix.Value}]" : null,
            .. person.Remarks.Select(r => $"({r.Value})"),
            .. person.Links.Select(l => $"{{{l.Value}}}"),
        ];
        return string.Join(' ', parts.Where(p => p is not null));
    }

    public static string People(IEnumerable<Person> people) => string.Join(" | ", people.Select(Of));

    private static void Write(IdeaPage page, Idea idea, StringBuilder text)
    {
        var line = page.Source.Locate(idea.Title.Span.Start).Line;
        text.Append(CultureInfo.InvariantCulture, $"{(idea.Section == IdeaSection.Accepted ? "accepted" : "idea")} {line} {idea.Layout}: {idea.Title.Value}\n");
        Add("group", idea.Group?.Value);
        Add(idea.IsSummaryLabelled ? "summary" : "first paragraph", idea.Summary?.Value);
        Add("level", idea.SkillLevel is { } level ? $"{level.Min}..{level.Max} ({level.Raw})" : null);
        Add("size", idea.ExpectedSize is { } size ? $"{string.Join('/', size.Hours.Select(h => h.Value))} ({size.Raw})" : null);
        Add("languages", string.Join(" | ", idea.Languages.Select(l => l.Value)));
        Add("components", string.Join(" | ", idea.Components.Select(c => c.Value)));
        Add("mentors", People(idea.Mentors));
        Add("suggested by", People(idea.SuggestedBy));
        Add("participants", People(idea.Participants));
        Add("links", string.Join(" ", idea.Links.Select(l => l.Url)));
        Add("outcomes", idea.ExpectedOutcomes?.Value);
        Add("status", idea.Status?.Value);
        Add("fields", string.Join(", ", idea.Fields.Select(f => f.CorrectLabel is { } correct ? $"{f.Label} ({f.Kind}, means {correct})" : $"{f.Label} ({f.Kind})")));
        Add("lines", $"{Lines(page, idea.Span)}, body {idea.Body.Length}{(idea.BodySpan is { } body ? $" at {Lines(page, body)}" : "")}");
        Add("told at", string.Join(" ", Told(idea).Select(span => Lines(page, span))));
        foreach (var field in idea.Fields)
            Add("  " + field.Kind, $"{field.Layout} {Lines(page, field.Span)} [{Slice(page, field.LabelSpan)}] [{Slice(page, field.ValueSpan)}] {field.Items.Length}{Signs(field)}");
        Add("places", string.Join(" ", idea.Mentors.Concat(idea.SuggestedBy).Concat(idea.Participants).Select(p => $"[{Slice(page, p.Span)}]").Concat(idea.Languages.Select(l => $"[{Slice(page, l.Span)}]"))));
        Add("linked as", string.Join(" ", idea.Links.Select(l => $"[{Slice(page, l.Span)}]")));

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(CultureInfo.InvariantCulture, $"  {name}: {value}\n");
        }
    }

    /// <summary>Where the single values stand.</summary>
    private static IEnumerable<TextSpan> Told(Idea idea) =>
    [
        idea.Title.Span,
        .. new[] { idea.Group, idea.Summary, idea.ExpectedOutcomes, idea.Status }.OfType<Located<string>>().Select(value => value.Span),
        .. idea.Components.Select(component => component.Span),
        .. idea.SkillLevel?.Words.Select(word => word.Span) ?? [],
        .. idea.ExpectedSize?.Hours.Select(hours => hours.Span) ?? [],
        .. idea.ExpectedSize?.Words.Select(word => word.Span) ?? [],
    ];

    /// <summary>The delimiter behind the label, and what is bold of the two.</summary>
    private static string Signs(IdeaField field) =>
        (field.Delimiter.Length > 0 ? " " + field.Delimiter : "") + (field.IsLabelMarked ? " marked" : "") + (field.IsDelimiterMarked ? ", so is the delimiter" : "") + (field.IsListGlued ? ", glued" : "");

    private static string Lines(IdeaPage page, TextSpan span) => $"{page.Source.Locate(span.Start)}-{page.Source.Locate(span.End)}";

    private static string Slice(IdeaPage page, TextSpan span) => page.Source.Slice(span).Replace('\n', '␤');
}
