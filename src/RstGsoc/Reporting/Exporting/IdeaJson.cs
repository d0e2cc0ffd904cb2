using RstGsoc.Ideas;

namespace RstGsoc.Reporting.Exporting;

/// <summary>Writes one idea.</summary>
internal sealed class IdeaJson(PageJson json)
{
    public void Write(Idea idea) => json.Object(() =>
    {
        json.Text("title", idea.Title.Value);
        json.Number("line", json.LineOf(idea.Title.Span));
        json.Text("section", PageJson.Name(idea.Section));
        json.Text("layout", PageJson.Name(idea.Layout));
        json.Text("group", idea.Group?.Value);
        json.Text("summary", idea.Summary?.Value);
        json.Flag("isSummaryLabelled", idea.IsSummaryLabelled);
        WriteLevel(idea.SkillLevel);
        WriteSize(idea.ExpectedSize);
        json.Array("languages", idea.Languages, language => json.Value(language.Value));
        json.Array("components", idea.Components, component => json.Value(component.Value));
        json.Array("mentors", idea.Mentors, json.WritePerson);
        json.Array("suggestedBy", idea.SuggestedBy, json.WritePerson);
        json.Array("participants", idea.Participants, json.WritePerson);
        json.Array("links", idea.Links, WriteLink);
        json.Text("expectedOutcomes", idea.ExpectedOutcomes?.Value);
        json.Text("status", idea.Status?.Value);
        json.Span("span", idea.Span);
        json.Span("body", idea.BodySpan);
        json.Array("fields", idea.Fields, WriteField);
    });

    private void WriteLevel(SkillLevelRange? level)
    {
        if (level is null)
        {
            json.Null("skillLevel");
            return;
        }
        json.Member("skillLevel");
        json.Object(() =>
        {
            json.Text("raw", level.Raw);
            json.Text("min", level.Min is { } min ? PageJson.Name(min) : null);
            json.Text("max", level.Max is { } max ? PageJson.Name(max) : null);
            json.Span("span", level.Span);
        });
    }

    private void WriteSize(ExpectedSize? size)
    {
        if (size is null)
        {
            json.Null("expectedSize");
            return;
        }
        json.Member("expectedSize");
        json.Object(() =>
        {
            json.Text("raw", size.Raw);
            json.Array("hours", size.Hours, hours => json.Value(hours.Value));
            json.Array("words", size.Words, word => json.Value(PageJson.Name(word.Value)));
            json.Array("weeks", size.Weeks, weeks => json.Value(weeks.Value));
            json.Span("span", size.Span);
        });
    }

    private void WriteLink(IdeaLink link) => json.Object(() =>
    {
        json.Text("text", link.Text);
        json.Text("url", link.Url);
        json.Span("span", link.Span);
    });

    private void WriteField(IdeaField field) => json.Object(() =>
    {
        json.Text("kind", PageJson.Name(field.Kind));
        json.Text("layout", PageJson.Name(field.Layout));
        json.Text("label", field.Label);
        json.Text("correctLabel", field.CorrectLabel);
        json.Text("value", field.Value);
        json.Span("span", field.Span);
        json.Span("labelSpan", field.LabelSpan);
        json.Span("valueSpan", field.ValueSpan);
    });
}
