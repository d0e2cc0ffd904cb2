using System.Globalization;
using System.Text;
using System.Xml;

namespace RstGsoc.Syntax;

/// <summary>Writes a tree as docutils' XML writer does without line breaks or indentation of its own; no document type is declared.</summary>
internal static class DocutilsXml
{
    private const string XmlPrefix = "xml:";

    public static string Write(RstDocument document)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(document, output);
        return output.ToString();
    }

    public static void Write(RstDocument document, TextWriter output)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        Write((Node)document, output);
        output.Write('\n');
    }

    private static void Write(Node node, TextWriter output)
    {
        if (node is TextNode text)
        {
            WriteEscaped(text.Characters, output, isAttribute: false);
            return;
        }
        var element = (Element)node;
        output.Write('<');
        output.Write(element.TagName);
        foreach (var (name, value) in element.AttributesByName())
            WriteAttribute(name, value, output);
        if (element.ChildCount == 0)
        {
            output.Write("/>");
            return;
        }
        output.Write('>');
        for (var i = 0; i < element.ChildCount; i++)
            Write(element.ChildAt(i), output);
        output.Write("</");
        output.Write(element.TagName);
        output.Write('>');
    }

    private static void WriteAttribute(string name, object value, TextWriter output)
    {
        if (value is IReadOnlyList<string> { Count: 0 })
            return;
        output.Write(' ');
        output.Write(NameOf(name));
        output.Write("=\"");
        WriteEscaped(Format(value), output, isAttribute: true);
        output.Write('"');
    }

    /// <summary>The name, which pages can choose (<c>meta</c>), with what XML does not allow in one as <c>_x007C_</c>.</summary>
    private static string NameOf(string name) => name.StartsWith(XmlPrefix, StringComparison.Ordinal) && name.Length > XmlPrefix.Length
        ? XmlPrefix + XmlConvert.EncodeLocalName(name[XmlPrefix.Length..])
        : XmlConvert.EncodeLocalName(name);

    /// <summary>An attribute as docutils writes it: lists joined by blanks, with a backslash before what is no separator.</summary>
    public static string Format(object value) => value switch
    {
        true => "1",
        IReadOnlyList<string> list => string.Join(' ', list.Select(item => item.Replace(@"\", @"\\", StringComparison.Ordinal).Replace(" ", @"\ ", StringComparison.Ordinal))),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static void WriteEscaped(ReadOnlySpan<char> text, TextWriter output, bool isAttribute)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '&':
                    output.Write("&amp;");
                    break;
                case '"' when isAttribute:
                    output.Write("&quot;");
                    break;
                case '\r':
                case '\n' or '\t' when isAttribute:
                    output.Write(string.Create(CultureInfo.InvariantCulture, $"&#{rune.Value};"));
                    break;
                default:
                    WriteRune(IsAllowed(rune) ? rune : Rune.ReplacementChar, output);
                    break;
            }
        }
    }

    private static void WriteRune(Rune rune, TextWriter output)
    {
        Span<char> characters = stackalloc char[2];
        output.Write(characters[..rune.EncodeToUtf16(characters)]);
    }

    /// <summary>Whether XML 1.0 may hold the character at all.</summary>
    private static bool IsAllowed(Rune rune) => rune.Value is >= ' ' or '\n' or '\t' && rune.Value is not (0xFFFE or 0xFFFF);
}
