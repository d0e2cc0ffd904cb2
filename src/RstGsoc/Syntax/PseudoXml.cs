using System.Text;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>Prints a tree as docutils' <c>pformat()</c> does: a tag a line, children indented by four blanks.</summary>
internal static class PseudoXml
{
    public static string Write(Node node)
    {
        var output = new StringBuilder();
        Write(node, 0, output);
        return output.ToString();
    }

    private static void Write(Node node, int depth, StringBuilder output)
    {
        if (node is TextNode text)
        {
            foreach (var line in PythonLines.Split(text.Value))
                output.Append(' ', depth * 4).Append(line).Append('\n');
            return;
        }
        var element = (Element)node;
        output.Append(' ', depth * 4);
        WriteTag(element, output);
        output.Append('\n');
        for (var i = 0; i < element.ChildCount; i++)
            Write(element.ChildAt(i), depth + 1, output);
        (element as Pending)?.WriteDetails(depth + 1, output);
    }

    private static void WriteTag(Element element, StringBuilder output)
    {
        output.Append('<').Append(element.TagName);
        foreach (var (name, value) in element.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            if (value is IReadOnlyList<string> { Count: 0 })
                continue;
            output.Append(' ').Append(name).Append("=\"").Append(DocutilsXml.Format(value)).Append('"');
        }
        output.Append('>');
    }
}
