using RstGsoc.Syntax;

namespace RstGsoc.Ideas.Layouts;

/// <summary>What encloses other body elements: block quotes, admonitions, topics, containers. A box may have a label as its title.</summary>
internal static class BoxFields
{
    public static bool TryRead(ContentReader reader, Node block)
    {
        if (block is not (BlockQuote or Admonition or Topic or Sidebar or Container or Compound or DirectiveElement))
            return false;
        var box = (Element)block;
        var title = box.Children.OfType<Title>().FirstOrDefault();
        var content = ContentReader.Read(reader.Context, box.Children);
        if (title is not null && content.Score < FieldWeight.OfSure && reader.Context.LabelOf(reader.Context.Text(title)) is { Meaning: not null } label)
        {
            var draft = reader.Add(new FieldDraft(label, FieldLayout.Section, box, reader.Context.Text(title).Slice(label.ValueStart)));
            draft.Blocks.AddRange(box.Children.Where(c => c is not Title));
            reader.Close();
            return true;
        }
        if (content.Fields.Count > 0)
            reader.Merge(content);
        else
            reader.AddBody(box, box is BlockQuote or Container or Compound or DirectiveElement ? content.Body.Select(b => b.Text).FirstOrDefault() : null);
        return true;
    }
}
