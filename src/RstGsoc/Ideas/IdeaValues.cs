using RstGsoc.Ideas.Layouts;

namespace RstGsoc.Ideas;

/// <summary>The values of an idea's fields, by kind.</summary>
internal sealed class IdeaValues(ReadingContext context, IdeaContent content)
{
    /// <summary>The values in page order.</summary>
    public IReadOnlyList<FieldValue> All { get; } = [.. content.Fields.Select(f => new FieldValue(context, f))];

    public IEnumerable<FieldValue> Of(FieldKind kind) => All.Where(v => v.Draft.Kind == kind);

    /// <summary>Paragraphs, lines and items of all fields of a kind.</summary>
    public IEnumerable<FlatText> PiecesOf(FieldKind kind) => Of(kind).SelectMany(v => v.Pieces).Select(p => p.Text);
}
