using System.Globalization;
using System.Numerics;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#enumerated-lists</summary>
internal static class EnumeratedListGrammar
{
    public const string FirstCharacters = "(#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static bool IsMarker(BlockReader reader) => EnumeratorGrammar.Read(reader) is not null;

    public static bool TryParse(BlockReader reader)
    {
        if (EnumeratorGrammar.Read(reader) is not { } first)
            return false;
        var sequence = first.SequenceOf(null);
        if (first.OrdinalIn(sequence) is not { } ordinal || !IsItem(reader, first, ordinal, sequence))
            return false;
        var mark = reader.Mark();
        var list = AddList(reader, first, ordinal, sequence);
        var endsWell = ParseItems(reader, list, first, ordinal);
        reader.Close(list, mark);
        if (!endsWell)
            reader.ReportUnindent("Enumerated list");
        return true;
    }

    private static EnumeratedList AddList(BlockReader reader, Enumerator first, BigInteger ordinal, string sequence)
    {
        var list = new EnumeratedList();
        list.Set("enumtype", first.IsAuto ? "arabic" : sequence);
        list.Set("prefix", first.Prefix);
        list.Set("suffix", first.Suffix);
        reader.Add(list);
        if (!ordinal.IsOne)
        {
            list.Set("start", ordinal <= int.MaxValue ? (int)ordinal : ordinal.ToString(CultureInfo.InvariantCulture));
            var span = reader.Lines.LinesSpan(reader.Index, reader.Index + 1);
            var text = string.Create(CultureInfo.InvariantCulture, $"Enumerated list start value not ordinal-1: \"{first.Text}\" (ordinal {ordinal})");
            reader.Report(1, SyntaxRules.EnumeratedListStart, text, reader.Context.OutermostLine, span);
        }
        return list;
    }

    private static bool ParseItems(BlockReader reader, EnumeratedList list, Enumerator first, BigInteger ordinal)
    {
        var isAuto = first.IsAuto;
        bool endsWell;
        Enumerator? next = first;
        do
        {
            endsWell = ListItemGrammar.Parse(reader, list, next.Value.Width);
            next = reader.SkipBlank() ? ReadNext(reader, list, first, ref isAuto, ref ordinal) : null;
        }
        while (next is not null);
        return endsWell;
    }

    /// <summary>The enumerator at the reader's line if it goes on with the list.</summary>
    private static Enumerator? ReadNext(BlockReader reader, EnumeratedList list, Enumerator first, ref bool isAuto, ref BigInteger last)
    {
        if (EnumeratorGrammar.Read(reader) is not { } next || !next.HasFormatOf(first))
            return null;
        var sequence = next.SequenceOf(list.EnumerationType);
        if (next.OrdinalIn(sequence) is not { } ordinal)
            return null;
        if (!next.IsAuto && (isAuto || sequence != list.EnumerationType || ordinal != last + 1))
            return null;
        if (!IsItem(reader, next, ordinal, sequence))
            return null;
        isAuto |= next.IsAuto;
        last = ordinal;
        return next;
    }

    /// <summary>The second line must be blank, indented or the next item: else this is a sentence such as "A. Einstein was here".</summary>
    private static bool IsItem(BlockReader reader, Enumerator enumerator, BigInteger ordinal, string sequence)
    {
        var next = reader.Index + 1;
        return reader.IsBlank(next) || PythonText.IsSpace(reader.Lines.FirstChar(next)) || enumerator.IsFollowedBy(reader.Lines[next], ordinal, sequence);
    }
}
