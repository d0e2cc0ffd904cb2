namespace RstGsoc.Syntax.Inlines;

/// <summary>What closes a footnote's or citation's label.</summary>
internal static class BracketedLabel
{
    /// <summary>Where the reference ends whose label ends at <paramref name="labelEnd"/>; -1 when it is none.</summary>
    public static int EndOf(InlineReader reader, int labelEnd) =>
        reader.Has(labelEnd, ']') && reader.Has(labelEnd + 1, '_') && reader.MayEndAt(labelEnd + 2) ? labelEnd + 2 : -1;
}
