using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#citations</summary>
internal static class CitationGrammar
{
    public static bool TryParse(BlockReader reader)
    {
        if (FootnoteMarkerGrammar.Read(reader, FootnoteMarkerGrammar.Citation) is not { } marker)
            return false;
        var citation = new Citation();
        FootnoteGrammar.AddLabel(reader, citation, marker);
        citation.AddToList(AttributeNames.Names, PythonText.NormalizeName(marker.Label));
        FootnoteGrammar.ParseBody(reader, citation, marker);
        return true;
    }
}
