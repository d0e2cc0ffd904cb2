using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>Writes a tree as JSON. <see cref="RstDocument.ToJson"/> says what it looks like.</summary>
internal sealed class JsonTree
{
    private const int BlockSize = 16_384;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue };

    private readonly TextWriter _output;
    private readonly ArrayBufferWriter<byte> _bytes;
    private readonly Utf8JsonWriter _json;
    private char[] _characters = [];

    private JsonTree(TextWriter output, ArrayBufferWriter<byte> bytes, Utf8JsonWriter json) => (_output, _bytes, _json) = (output, bytes, json);

    public static string Write(RstDocument document)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(document, output);
        return output.ToString();
    }

    public static void Write(RstDocument document, TextWriter output)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, s_options);
        var tree = new JsonTree(output, bytes, json);
        tree.Write(document);
        tree.Release();
    }

    private void Write(Node node)
    {
        _json.WriteStartObject();
        if (node is TextNode text)
            _json.WriteString("text", text.Characters);
        else
            _json.WriteString("type", ((Element)node).TagName);
        WriteSpan(node.Span, _json);
        if (node is Element element)
        {
            WriteAttributes(element, _json);
            WriteChildren(element);
        }
        _json.WriteEndObject();
        if (_bytes.WrittenCount + _json.BytesPending >= BlockSize)
            Release();
    }

    /// <summary>Gives to the output what has been written so far.</summary>
    private void Release()
    {
        _json.Flush();
        if (_characters.Length < _bytes.WrittenCount)
            _characters = new char[Math.Max(_bytes.WrittenCount, 2 * BlockSize)];
        _output.Write(_characters.AsSpan(0, Encoding.UTF8.GetChars(_bytes.WrittenSpan, _characters)));
        _bytes.ResetWrittenCount();
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
        var isOpen = false;
        foreach (var (name, value) in element.AttributesByName())
        {
            if (value is IReadOnlyList<string> { Count: 0 })
                continue;
            if (!isOpen)
                json.WriteStartObject("attributes");
            isOpen = true;
            json.WritePropertyName(name);
            WriteValue(value, json);
        }
        if (isOpen)
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

    private void WriteChildren(Element element)
    {
        if (element.ChildCount == 0)
            return;
        _json.WriteStartArray("children");
        for (var i = 0; i < element.ChildCount; i++)
            Write(element.ChildAt(i));
        _json.WriteEndArray();
    }
}
