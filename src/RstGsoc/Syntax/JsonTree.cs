using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>Writes a tree as JSON. <see cref="RstDocument.ToJson"/> says what it looks like.</summary>
internal static class JsonTree
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue };

    public static string Write(RstDocument document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
            Write(document, json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Node node, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (node is TextNode text)
            json.WriteString("text", text.Characters);
        else
            json.WriteString("type", ((Element)node).TagName);
        WriteSpan(node.Span, json);
        if (node is Element element)
        {
            WriteAttributes(element, json);
            WriteChildren(element, json);
        }
        json.WriteEndObject();
    }

    private static void WriteSpan(TextSpan span, Utf8JsonWriter json)
    {
        json.WriteStartArray("span");
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteAttributes(Element element, Utf8JsonWriter json)
    {
        var attributes = element.Attributes.Where(attribute => attribute.Value is not IReadOnlyList<string> { Count: 0 }).OrderBy(attribute => attribute.Key, StringComparer.Ordinal).ToList();
        if (attributes.Count == 0)
            return;
        json.WriteStartObject("attributes");
        foreach (var (name, value) in attributes)
        {
            json.WritePropertyName(name);
            WriteValue(value, json);
        }
        json.WriteEndObject();
    }

    private static void WriteValue(object value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case IReadOnlyList<string> list:
                json.WriteStartArray();
                foreach (var item in list)
                    json.WriteStringValue(item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(DocutilsXml.Format(value));
                break;
        }
    }

    private static void WriteChildren(Element element, Utf8JsonWriter json)
    {
        if (element.ChildCount == 0)
            return;
        json.WriteStartArray("children");
        foreach (var child in element.Children)
            Write(child, json);
        json.WriteEndArray();
    }
}
