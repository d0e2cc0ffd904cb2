namespace RstGsoc.Syntax.Blocks;

/// <summary>
/// Constructs that begin with two dots: the ordered list of them, in docutils' order of trying.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#explicit-markup-blocks
/// </summary>
internal static class ExplicitMarkupGrammar
{
    public const string Marker = "..";

    /// <summary>Each reads a construct at the reader's line and sets <see cref="BlockReader.EndsWell"/>, or returns false and changes nothing.</summary>
    private static readonly Func<BlockReader, bool>[] s_constructs =
    [
        DirectiveGrammar.TryParse,
        CommentGrammar.TryParse,
    ];

    public static bool TryParse(BlockReader reader)
    {
        if (reader.MarkerWidth(Marker) == 0)
            return false;
        do
            ParseConstruct(reader);
        while (!reader.AtEnd && reader.MarkerWidth(Marker) > 0);
        if (!reader.EndsWell)
            reader.ReportUnindent("Explicit markup");
        return true;
    }

    private static void ParseConstruct(BlockReader reader)
    {
        reader.Context.CurrentLine = reader.LineNumber;
        foreach (var tryParse in s_constructs)
        {
            if (tryParse(reader))
                return;
        }
    }
}
