using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Reporting.Exporting;

/// <summary>
/// One JSON object with a member <c>pages</c>: everything the model has, and the place of each value. Lines and columns count from 1,
/// columns in UTF-16 units; ends are exclusive.
/// </summary>
public sealed class JsonExporter : IExporter
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<IdeaPage> pages, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteStartArray("pages");
            foreach (var page in pages)
                new PageJson(json, page.Source).Write(page);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}

/// <summary>Writes one page.</summary>
internal sealed class PageJson(Utf8JsonWriter json, SourceText source)
{
    public void Write(IdeaPage page)
    {
        json.WriteStartObject();
        Text("path", source.Path);
        Text("title", page.Title?.Value);
        Number("programmeYear", page.ProgrammeYear);
        Text("kind", Name(page.Kind));
        Array("yearEvidence", page.YearEvidence, WriteEvidence);
        Array("kindEvidence", page.KindEvidence, WriteEvidence);
        Array("ideas", page.Ideas, new IdeaJson(this).Write);
        Array("mentors", page.Mentors, WritePerson);
        Array("sections", page.Sections, WriteSection);
        Array("templates", page.Templates, WriteTemplate);
        json.WriteEndObject();
    }

    /// <summary>An enum's value as JSON spells it.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public void Member(string name) => json.WritePropertyName(name);

    public void Text(string name, string? value) => json.WriteString(name, value is null ? null : WellFormed.Of(value));

    public void Number(string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    public void Flag(string name, bool value) => json.WriteBoolean(name, value);

    public void Null(string name) => json.WriteNull(name);

    public void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    public void Value(string text) => json.WriteStringValue(WellFormed.Of(text));

    public void Value(int number) => json.WriteNumberValue(number);

    public int LineOf(TextSpan span) => source.Locate(span.Start).Line;

    public void Span(string name, TextSpan? span)
    {
        if (span is not { } place)
        {
            json.WriteNull(name);
            return;
        }
        var (start, end) = (source.Locate(place.Start), source.Locate(place.End));
        json.WriteStartObject(name);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    public void WritePerson(Person person) => Object(() =>
    {
        Text("raw", person.Raw);
        Text("name", person.Name?.Value);
        Text("email", person.Email?.Value);
        Text("handle", person.Handle?.Value);
        if (person.Irc is { } irc)
        {
            Member("irc");
            Object(() =>
            {
                Text("nick", irc.Nick);
                Text("channel", irc.Channel);
                Text("network", irc.Network);
            });
        }
        else
            Null("irc");
        Text("matrix", person.Matrix?.Value);
        Array("links", person.Links, link => Value(link.Value));
        Array("remarks", person.Remarks, remark => Value(remark.Value));
        Flag("isPlaceholder", person.IsPlaceholder);
        Span("span", person.Span);
    });

    private void WriteEvidence(Evidence evidence) => Object(() =>
    {
        Text("source", Name(evidence.Source));
        Text("claim", evidence.Claim);
        Text("text", evidence.Text);
        Span("span", evidence.Span);
    });

    private void WriteSection(PageSection section) => Object(() =>
    {
        Text("role", Name(section.Role));
        Text("title", section.Title.Value);
        Span("span", section.Span);
    });

    private void WriteTemplate(IdeaTemplate template) => Object(() =>
    {
        Array("fields", template.Labels, label => Value(Name(label.Value)));
        Span("span", template.Span);
    });
}
