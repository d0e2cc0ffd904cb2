using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>One JSON object: a member <c>diagnostics</c> with every finding, a member <c>summary</c> with counts. Lines and columns count from 1, columns in UTF-16 units; ends are exclusive.</summary>
public sealed class JsonReporter : IReporter
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
            Write(report, json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(LintReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var page in report.Pages)
        {
            foreach (var diagnostic in page.Diagnostics)
                Write(diagnostic, page.Source, json);
        }
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("files", report.Pages.Length);
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteNumber("infos", report.Count(Severity.Info));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Diagnostic diagnostic, SourceText source, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", WellFormed(source.Path));
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("rule", diagnostic.Rule.Name);
        json.WriteString("severity", Severities.Name(diagnostic.Severity));
        json.WriteString("message", WellFormed(diagnostic.Message));
        if (diagnostic.Hint is { } hint)
            json.WriteString("hint", WellFormed(hint));
        WriteRange(diagnostic.Span, source, json);
        if (diagnostic.Fix is { } fix)
            Write(fix, source, json);
        json.WriteEndObject();
    }

    private static void Write(Fix fix, SourceText source, Utf8JsonWriter json)
    {
        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteBoolean("safe", fix.IsSafe);
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRange(edit.Span, source, json);
            json.WriteString("newText", WellFormed(edit.NewText));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRange(TextSpan span, SourceText source, Utf8JsonWriter json)
    {
        WritePosition("start", source.Locate(span.Start), json);
        WritePosition("end", source.Locate(span.End), json);
    }

    private static void WritePosition(string name, LinePosition position, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    private static string? WellFormed(string? text)
    {
        if (text is null)
            return null;
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1]))
                i++;
            else if (char.IsSurrogate(characters[i]))
                characters[i] = '\uFFFD';
        }
        return new string(characters);
    }
}
