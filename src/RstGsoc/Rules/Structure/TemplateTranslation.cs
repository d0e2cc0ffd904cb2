using System.Text;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Structure;

/// <summary>Writes a literal template of MediaWiki or Markdown in reStructuredText: titles, bold text, lists and links.</summary>
internal static class TemplateTranslation
{
    /// <summary>The adornments of titles, by their level in the other language.</summary>
    private const string Adornments = "=-~^'+";

    /// <summary>The fix; null where the template is more than literal text.</summary>
    public static Fix? Of(IdeaTemplate template, IdeaPage page)
    {
        if (template.Node is not LiteralBlock)
            return null;
        var (source, adornment) = (page.Source, AdornmentOfIdeas(page));
        var column = source.Locate(template.Span.Start).Column - 1;
        var lines = source.Slice(template.Span).Split('\n').Select((line, i) => i == 0 ? new string(' ', column) + line : line).ToList();
        var margin = new string(' ', column);
        var extra = lines.Skip(1).Where(line => !string.IsNullOrWhiteSpace(line)).MinBy(Indent) is { } least ? Indent(least) - column : 0;
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var followsText = i > 0 && lines[i - 1].Trim() is { Length: > 0 } above && !IsItem(above);
            var line = i > 0 && extra > 0 && lines[i].Length > extra ? lines[i][extra..] : lines[i];
            Append(text, line.TrimEnd('\r', ' '), margin, followsText, lines[i].EndsWith('\r') ? "\r\n" : "\n", adornment);
        }
        return Fix.Safe("Write it in reStructuredText", template.Span, text.ToString().Trim());
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>What underlines the titles of the page's ideas, so that a copy of the template becomes one of them.</summary>
    private static char? AdornmentOfIdeas(IdeaPage page)
    {
        if (page.Ideas.Select(idea => idea.Node).OfType<Section>().FirstOrDefault()?.Title is not { } title)
            return null;
        var below = page.Source.Locate(Math.Max(title.Span.Start, title.Span.End - 1)).Line + 1;
        return below <= page.Source.LineCount && page.Source.Slice(page.Source.GetLineSpan(below)) is [var mark and not (' ' or '\r'), ..] && !char.IsLetterOrDigit(mark) ? mark : null;
    }

    /// <summary>Writes one line; a list that follows text takes a blank line, without which it would be text.</summary>
    private static void Append(StringBuilder output, string line, string margin, bool followsText, string newLine, char? adornment)
    {
        var text = line.Trim();
        if (TitleIn(text) is var (title, level))
        {
            output.Append(margin).Append(title).Append(newLine).Append(margin).Append(adornment ?? Adornments[level % Adornments.Length], DisplayWidth.Of(title)).Append(newLine);
            return;
        }
        if (IsItem(text) && followsText)
            output.Append(newLine);
        output.Append(text.Length == 0 ? "" : line[..(line.Length - line.TrimStart().Length)]).Append(IsItem(text) ? "-  " + Inline(text[1..].TrimStart()) : Inline(text)).Append(newLine);
    }

    private static bool IsItem(string text) => text.StartsWith("* ", StringComparison.Ordinal) || text.StartsWith("- ", StringComparison.Ordinal);

    /// <summary><c>=== Title ===</c> or <c>### Title</c>, and how deep it is.</summary>
    private static (string Title, int Level)? TitleIn(string text)
    {
        var level = text.AsSpan().IndexOfAnyExcept(text is ['#', ..] ? '#' : '=');
        if (level < 1 || (text[0] == '=' && !text.EndsWith(text[..level], StringComparison.Ordinal)) || (text[0] == '#' && text[level] != ' '))
            return null;
        return (text.Trim(text[0], ' '), level - 1);
    }

    /// <summary>Three quotation marks are bold text, two are italic; the blank inside a label's bold text goes.</summary>
    private static string Inline(string text) => text.Replace("\'\'\'", "**", StringComparison.Ordinal).Replace("\'\'", "*", StringComparison.Ordinal);
}
