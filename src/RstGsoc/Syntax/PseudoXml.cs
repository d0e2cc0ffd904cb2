using System.Globalization;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>Prints a tree as docutils' <c>pformat()</c> does: a tag a line, children indented by four blanks.</summary>
internal static class PseudoXml
{
    private const int IndentWidth = 4;

    private const string Blanks = "                                                                ";

    public static string Write(Node node)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(node, output);
        return output.ToString();
    }

    public static void Write(Node node, TextWriter output) => Write(node, 0, output);

    private static void Write(Node node, int depth, TextWriter output)
    {
        if (node is TextNode text)
        {
            WriteLines(text.Characters, depth, output);
            return;
        }
        var element = (Element)node;
        WriteIndent(depth, output);
        WriteTag(element, output);
        for (var i = 0; i < element.ChildCount; i++)
            Write(element.ChildAt(i), depth + 1, output);
        if (element is Pending pending)
        {
            foreach (var line in pending.DetailLines())
                WriteLine(line, depth + 1, output);
        }
    }

    private static void WriteLines(ReadOnlySpan<char> text, int depth, TextWriter output)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = PythonLines.NextBreak(text, start);
            WriteLine(text[start..end], depth, output);
            start = end < text.Length ? PythonLines.SkipBreak(text, end) : end;
        }
    }

    private static void WriteLine(ReadOnlySpan<char> line, int depth, TextWriter output)
    {
        WriteIndent(depth, output);
        output.Write(line);
        output.Write('\n');
    }

    private static void WriteIndent(int depth, TextWriter output)
    {
        for (var left = depth * IndentWidth; left > 0; left -= Blanks.Length)
            output.Write(Blanks.AsSpan(0, Math.Min(left, Blanks.Length)));
    }

    private static void WriteTag(Element element, TextWriter output)
    {
        output.Write('<');
        output.Write(element.TagName);
        foreach (var (name, value) in element.AttributesByName())
        {
            if (value is IReadOnlyList<string> { Count: 0 })
                continue;
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            output.Write(DocutilsXml.Format(value));
            output.Write('"');
        }
        output.Write(">\n");
    }
}
