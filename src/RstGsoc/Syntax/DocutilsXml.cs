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
        var output = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        Write(document, output);
        return output.Append('\n').ToString();
    }

    private static void Write(Node node, StringBuilder output)
    {
        if (node is TextNode text)
        {
            AppendEscaped(text.Characters, output, isAttribute: false);
            return;
        }
        var element = (Element)node;
        output.Append('<').Append(element.TagName);
        foreach (var (name, value) in element.Attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal))
            WriteAttribute(name, value, output);
        if (element.ChildCount == 0)
        {
            output.Append("/>");
            return;
        }
        output.Append('>');
        foreach (var child in element.Children)
            Write(child, output);
        output.Append("</").Append(element.TagName).Append('>');
    }

    private static void WriteAttribute(string name, object value, StringBuilder output)
    {
        if (value is IReadOnlyList<string> { Count: 0 })
            return;
        output.Append(' ').Append(NameOf(name)).Append("=\"");
        AppendEscaped(Format(value), output, isAttribute: true);
        output.Append('"');
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

    private static void AppendEscaped(ReadOnlySpan<char> text, StringBuilder output, bool isAttribute)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<':
                    output.Append("&lt;");
                    break;
                case '>':
                    output.Append("&gt;");
                    break;
                case '&':
                    output.Append("&amp;");
                    break;
                case '"' when isAttribute:
                    output.Append("&quot;");
                    break;
                case '\r':
                case '\n' or '\t' when isAttribute:
                    output.Append("&#").Append(rune.Value).Append(';');
                    break;
                default:
                    output.Append(IsAllowed(rune) ? rune : Rune.ReplacementChar);
                    break;
            }
        }
    }

    /// <summary>Whether XML 1.0 may hold the character at all.</summary>
    private static bool IsAllowed(Rune rune) => rune.Value is >= ' ' or '\n' or '\t' && rune.Value is not (0xFFFE or 0xFFFF);
}
