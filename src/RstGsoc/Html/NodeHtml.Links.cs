using RstGsoc.Syntax;

namespace RstGsoc.Html;

/// <content>Links, notes and pictures.</content>
internal sealed partial class NodeHtml
{
    private void WriteReference(Reference reference)
    {
        var address = SafeAddress.Of(reference.RefUri) ?? (reference.RefId is { } id && ids.Contains(id) ? $"#{options.IdPrefix}{id}" : null);
        // A picture within is a link itself, and links do not nest.
        if (address is null || reference.Descendants<Image>().Any(image => SafeAddress.Of(UriOf(image)) is not null))
            WriteChildren(reference);
        else
        {
            html.Append($"<a href=\"{address}\"{Relation(address)}>");
            WriteChildren(reference);
            html.Append($"</a>");
        }
    }

    private void WriteNoteReference(Element reference)
    {
        html.Append($"<sup>[");
        if (reference.RefId is { } id && ids.Contains(id))
            html.Append($"<a href=\"#{options.IdPrefix}{id}\">{reference.GetText()}</a>");
        else
            WriteChildren(reference);
        html.Append($"]</sup>");
    }

    private void WriteNote(Element note)
    {
        html.Append($"<div class=\"footnote\"");
        WriteIds(note);
        html.Append($">");
        foreach (var child in note.Children)
        {
            if (child is Label label)
                html.Append($"<span class=\"label\">[{label.GetText()}]</span>");
            else
                Write(child);
        }
        html.Append($"</div>\n");
    }

    private void WriteImage(Image image)
    {
        var uri = UriOf(image);
        var text = image.AlternativeText is { Length: > 0 } alternative ? alternative : uri[(uri.TrimEnd('/').LastIndexOf('/') + 1)..];
        if (SafeAddress.Of(uri) is { } address)
            html.Append($"<a class=\"image\" href=\"{address}\"{Relation(address)}>{text}</a>");
        else
            html.Append($"<span class=\"image\">{text}</span>");
    }

    private static string UriOf(Image image) => image.GetAttribute("uri") as string ?? "";

    private static HtmlFragment Relation(string address) => new(address[0] == '#' ? "" : " rel=\"noopener noreferrer\"");
}
