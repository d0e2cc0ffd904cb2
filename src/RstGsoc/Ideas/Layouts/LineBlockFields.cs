using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary><c>| Mentor: name</c>, a field a line; lines without a label go on with the value before them.</summary>
internal static class LineBlockFields
{
    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not LineBlock lineBlock)
            return false;
        var lines = lineBlock.Descendants<Line>().Select(line => (Line: line, Text: reader.Context.Text(line))).ToList();
        var labels = lines.ConvertAll(l => LabelReader.Read(l.Text, reader.Context.Vocabulary, isListItem: true));
        if (!labels.Exists(l => l?.Meaning is not null))
            return false;
        FieldDraft? last = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (labels[i] is { } label)
                last = reader.Add(new FieldDraft(label, FieldLayout.LineBlock, lines[i].Line, lines[i].Text.Slice(label.ValueStart)));
            else if (last is not null && !lines[i].Text.IsBlank)
                last.MoreLines.Add(lines[i].Text);
            else if (!lines[i].Text.IsBlank)
                reader.AddBody(lines[i].Line, lines[i].Text);
        }
        return true;
    }
}
