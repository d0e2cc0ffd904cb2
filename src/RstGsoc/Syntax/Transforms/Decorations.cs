namespace RstGsoc.Syntax.Transforms;

/// <summary>Writes into the footer where the source is and when the document was made, when that is wanted.</summary>
internal static class Decorations
{
    public static void Apply(TransformRun run)
    {
        if (run.Options is not ({ SourceUrl: not null } or { Datestamp: not null }))
            return;
        var place = new Text.TextSpan(run.Document.Span.End, 0);
        var paragraph = new Paragraph { Span = place };
        if (run.Options.SourceUrl is { } url)
        {
            var reference = new Reference { Span = place };
            reference.Set(AttributeNames.RefUri, url);
            reference.AddText("View document source", place);
            paragraph.Add(reference);
            paragraph.AddText(".\n", place);
        }
        if (run.Options.Datestamp is { } date)
            paragraph.AddText($"Generated on: {date}.\n", place);
        FooterOf(DecorationOf(run.Document)).Add(paragraph);
    }

    private static Decoration DecorationOf(RstDocument document)
    {
        if (document.Children.OfType<Decoration>().FirstOrDefault() is { } known)
            return known;
        var index = document.FirstChildNot(node => node.IsTitular() || node is Meta) ?? document.ChildCount;
        var decoration = new Decoration { Span = new(document.Span.End, 0) };
        document.Insert(index, decoration);
        return decoration;
    }

    private static Footer FooterOf(Decoration decoration)
    {
        if (decoration.LastChild is Footer known)
            return known;
        var footer = new Footer { Span = decoration.Span };
        decoration.Add(footer);
        return footer;
    }
}
