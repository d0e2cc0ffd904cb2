using System.Globalization;
using RstGsoc.Syntax;

namespace RstGsoc.Html;

/// <content>Lists, tables and boxes.</content>
internal sealed partial class NodeHtml
{
    private void WriteAdmonition(Admonition admonition)
    {
        html.Append($"<div class=\"admonition {admonition.TagName}\">");
        if (admonition.TagName != "admonition")
            html.Append($"<p class=\"title\">{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(admonition.TagName)}</p>\n");
        WriteChildren(admonition);
        html.Append($"</div>\n");
    }

    private void WriteEnumeratedList(EnumeratedList list)
    {
        var type = list.EnumerationType switch { "loweralpha" => "a", "upperalpha" => "A", "lowerroman" => "i", "upperroman" => "I", _ => "1" };
        html.Append($"<ol type=\"{type}\"");
        if (list.GetAttribute("start") is int start)
            html.Append($" start=\"{start}\"");
        html.Append($">");
        WriteChildren(list);
        html.Append($"</ol>\n");
    }

    private void WriteDefinition(DefinitionListItem item)
    {
        html.Append($"<dt>");
        foreach (var part in item.Children.OfType<Element>().Where(part => part is Term or Classifier))
        {
            if (part is Classifier)
                html.Append($" <span class=\"classifier\">");
            WriteChildren(part);
            if (part is Classifier)
                html.Append($"</span>");
        }
        html.Append($"</dt>\n");
        foreach (var part in item.Children.Where(part => part is not (Term or Classifier)))
            Write(part);
    }

    private void WriteOptions(OptionGroup group)
    {
        html.Append($"<dt>");
        for (var i = 0; i < group.ChildCount; i++)
        {
            if (i > 0)
                html.Append($", ");
            html.Append($"<kbd>");
            foreach (var part in ((Element)group.ChildAt(i)).Children)
                html.Append($"{(part as OptionArgument)?.GetAttribute("delimiter") as string}{part.GetText()}");
            html.Append($"</kbd>");
        }
        html.Append($"</dt>\n");
    }

    private void WriteLine(Line line)
    {
        html.Append($"<div>");
        WriteChildren(line);
        if (line.ChildCount == 0)
            html.Append($"<br/>");
        html.Append($"</div>\n");
    }

    private void WriteEntry(Entry entry)
    {
        var isHead = entry.Parent?.Parent is TableHead;
        var isStub = !isHead && TableStubs.IsIn(entry);
        html.Append($"<{(isHead || isStub ? "th" : "td")}");
        if (isHead || isStub)
            html.Append($" scope=\"{(isHead ? "col" : "row")}\"");
        if (entry.GetAttribute("morecols") is int columns)
            html.Append($" colspan=\"{columns + 1}\"");
        if (entry.GetAttribute("morerows") is int rows)
            html.Append($" rowspan=\"{rows + 1}\"");
        html.Append($">");
        WriteChildren(entry);
        html.Append($"</{(isHead || isStub ? "th" : "td")}>\n");
    }

    private void WriteBibliographic(Element element)
    {
        if (element.Parent is not Authors)
            html.Append($"<dt>{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(element.TagName)}</dt>");
        var tag = element.Parent is Authors ? "p" : "dd";
        html.Append($"<{tag}>");
        WriteChildren(element);
        html.Append($"</{tag}>\n");
    }
}
