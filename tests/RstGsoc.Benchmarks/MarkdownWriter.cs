using System.Text;
using RstGsoc.Syntax;

namespace RstGsoc.Benchmarks;

/// <summary>Prints what occurs on the seed's pages as Markdown, so that both parsers read the same text.</summary>
internal static class MarkdownWriter
{
    public static void Write(Node node, int depth, StringBuilder output)
    {
        switch (node)
        {
            case Section section:
                WriteChildren(section, depth + 1, output);
                break;
            case Title title:
                output.Append('#', Math.Min(depth, 6)).Append(' ');
                WriteInline(title, output);
                output.Append("\n\n");
                break;
            case BulletList list:
                foreach (var item in list.Children.OfType<ListItem>())
                    WriteItem(item, output);
                output.Append('\n');
                break;
            case LiteralBlock literal:
                output.Append("```\n").Append(literal.GetText()).Append("\n```\n\n");
                break;
            case Paragraph paragraph:
                WriteInline(paragraph, output);
                output.Append("\n\n");
                break;
            case Element element:
                WriteChildren(element, depth, output);
                break;
        }
    }

    private static void WriteChildren(Element element, int depth, StringBuilder output)
    {
        foreach (var child in element.Children)
            Write(child, depth, output);
    }

    private static void WriteItem(ListItem item, StringBuilder output)
    {
        var body = new StringBuilder();
        WriteChildren(item, 0, body);
        output.Append("-  ").Append(body.ToString().TrimEnd('\n').Replace("\n", "\n   ", StringComparison.Ordinal)).Append('\n');
    }

    private static void WriteInline(Element element, StringBuilder output)
    {
        foreach (var child in element.Children)
        {
            if (child is TextNode text)
                output.Append(text.Characters);
            else if (child is Element inline)
                WriteMarked(inline, output);
        }
    }

    private static void WriteMarked(Element inline, StringBuilder output)
    {
        var text = inline.GetText();
        output.Append(inline switch
        {
            Strong => $"**{text}**",
            Emphasis => $"*{text}*",
            Literal => $"`{text}`",
            Reference { RefUri: { } uri } when uri == text => $"<{uri}>",
            Reference { RefUri: { } uri } => $"[{text}]({uri})",
            Target => "",
            _ => text,
        });
    }
}
