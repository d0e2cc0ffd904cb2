using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Authoring;

/// <summary>
/// A new idea in the layout of another: its source text with the title, the values and the description replaced. Labels, markers, margins and
/// adornments stay as they are.
/// </summary>
internal sealed class IdeaCopy(Idea example, SourceText source, Programme programme)
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>The lines of the new idea.</summary>
    public string Write(string title)
    {
        ReplaceTitle(title);
        ReplaceFields();
        ReplaceBody();
        return Apply();
    }

    private void ReplaceTitle(string title)
    {
        title = IdeaNumber.In(source.Slice(example.Title.Span)) is { Length: > 0 } number ? IdeaNumber.Next(number) + title : title;
        _edits.Add(new TextEdit(example.Title.Span, title));
        if (example is { Layout: IdeaLayout.ListItem, Node: ListItem { Parent: EnumeratedList } item } && IdeaNumber.In(source.Slice(item.Span)) is { Length: > 0 } enumerator)
            _edits.Add(new TextEdit(new TextSpan(item.Span.Start, enumerator.Length), IdeaNumber.Next(enumerator)));
        if (example.Layout != IdeaLayout.Section)
            return;
        var (line, markup) = (source.Locate(example.Title.Span.Start).Line, LineWidth(source.Locate(example.Title.Span.Start).Line) - DisplayWidth.Of(source.Slice(example.Title.Span)));
        foreach (var beside in new[] { line - 1, source.Locate(example.Title.Span.End).Line + 1 })
        {
            if (beside >= 1 && beside <= source.LineCount && source.GetLineSpan(beside) is var span && example.Span.Contains(span) && IsAdornment(source.Slice(span).TrimEnd()))
                _edits.Add(new TextEdit(span, new string(source.Content[span.Start], DisplayWidth.Of(title) + markup)));
        }
    }

    private int LineWidth(int line) => DisplayWidth.Of(source.Slice(source.GetLineSpan(line)).TrimEnd());

    private static bool IsAdornment(string line) => line.Length > 0 && !char.IsLetterOrDigit(line[0]) && line.All(c => c == line[0]);

    private void ReplaceFields()
    {
        foreach (var field in example.Fields.Where(field => field.Kind != FieldKind.Title && !field.ValueSpan.Contains(example.Title.Span)))
        {
            if (field.IsEmpty || example.Fields.Any(inner => inner != field && field.ValueSpan.Contains(inner.Span)))
                continue;
            var start = field.Items is [var first, ..] && source.Locate(first.Span.Start).Line > source.Locate(field.LabelSpan.End).Line ? first.Span.Start : field.ValueSpan.Start;
            _edits.Add(new TextEdit(TextSpan.FromBounds(start, Math.Max(start, field.ValueSpan.End)), Placeholder.For(field.Kind, programme)));
        }
    }

    /// <summary>The first paragraph of the description makes room for the new one; what follows it goes, transitions and comments aside.</summary>
    private void ReplaceBody()
    {
        var isWritten = false;
        foreach (var node in example.Body.Where(node => node is not (Transition or Comment)))
        {
            if (!isWritten && node is Paragraph)
                _edits.Add(new TextEdit(node.Span, Placeholder.Description));
            else
                _edits.Add(new TextEdit(TextSpan.FromBounds(EndBefore(node), node.Span.End), ""));
            isWritten |= node is Paragraph;
        }
    }

    /// <summary>Where what precedes a body element ends: the line before may announce it without being part of it, as <c>::</c> does.</summary>
    private int EndBefore(Node node) => example.Body.Where(other => other != node).Select(other => other.Span).Concat(example.Fields.Select(field => field.Span))
        .Where(span => span.End <= node.Span.Start).Select(span => span.End).Append(EndOfTitle()).Max();

    private int EndOfTitle()
    {
        var line = source.Locate(example.Title.Span.End).Line;
        return source.GetLineSpan(example.Layout == IdeaLayout.Section && line < source.LineCount ? line + 1 : line).End;
    }

    private string Apply()
    {
        var (text, at) = (new System.Text.StringBuilder(), source.GetLineSpan(source.Locate(example.Span.Start).Line).Start);
        foreach (var edit in _edits.OrderBy(edit => edit.Span.Start))
        {
            if (edit.Span.End < at)
                continue;
            text.Append(source.Content, at, Math.Max(0, edit.Span.Start - at)).Append(edit.NewText);
            at = edit.Span.End;
        }
        text.Append(source.Content, at, Math.Max(0, example.Span.End - at));
        return text.ToString().TrimEnd();
    }
}
