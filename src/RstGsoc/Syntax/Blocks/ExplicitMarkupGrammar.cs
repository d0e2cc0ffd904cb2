namespace RstGsoc.Syntax.Blocks;

/// <summary>
/// Constructs that begin with two dots: the ordered list of them, in docutils' order of trying.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#explicit-markup-blocks
/// </summary>
internal static class ExplicitMarkupGrammar
{
    public const string Marker = "..";
    public const string FirstCharacters = "._";

    /// <summary>Each reads a construct at the reader's line and sets <see cref="BlockReader.EndsWell"/>, or returns false and changes nothing.</summary>
    private static readonly Func<BlockReader, bool>[] s_constructs =
    [
        AnonymousTargetGrammar.TryParse,
        FootnoteGrammar.TryParse,
        CitationGrammar.TryParse,
        TargetGrammar.TryParse,
        SubstitutionDefinitionGrammar.TryParse,
        DirectiveGrammar.TryParse,
        CommentGrammar.TryParse,
    ];

    public static bool IsMarker(BlockReader reader) => reader.MarkerWidth(Marker) > 0 || AnonymousTargetGrammar.IsMarker(reader);

    public static bool TryParse(BlockReader reader)
    {
        if (!IsMarker(reader))
            return false;
        do
        {
            ParseConstruct(reader);
            reader.IsInSeries = true;
        }
        while (!reader.AtEnd && IsMarker(reader));
        if (!reader.EndsWell)
            reader.ReportUnindent("Explicit markup");
        return true;
    }

    private static void ParseConstruct(BlockReader reader)
    {
        reader.Context.CurrentLine = reader.Lines.SourceNumber(reader.Index);
        foreach (var tryParse in s_constructs)
        {
            if (tryParse(reader))
                return;
        }
    }
}
