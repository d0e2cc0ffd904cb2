using System.Text.Json;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>A finding as an object of our own JSON formats.</summary>
internal static class JsonFinding
{
    public static void Write(Diagnostic diagnostic, SourceText source, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", source.Path is { } path ? WellFormed.Of(path) : null);
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("rule", diagnostic.Rule.Name);
        json.WriteString("severity", Severities.Name(diagnostic.Severity));
        json.WriteString("message", WellFormed.Of(diagnostic.Message));
        if (diagnostic.Hint is { } hint)
            json.WriteString("hint", WellFormed.Of(hint));
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
            json.WriteString("newText", WellFormed.Of(edit.NewText));
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
}
