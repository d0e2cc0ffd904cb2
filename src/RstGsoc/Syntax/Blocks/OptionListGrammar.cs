using System.Globalization;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#option-lists</summary>
internal static class OptionListGrammar
{
    public const string FirstCharacters = "-+/";

    public static bool IsMarker(BlockReader reader) => OptionMarkerGrammar.Read(reader) is not null;

    public static bool TryParse(BlockReader reader)
    {
        if (OptionMarkerGrammar.Read(reader) is not { } marker)
            return false;
        var first = ReadOptions(reader, marker.Options, out var fault);
        if (first is null)
            return RejectMarker(reader, marker.Options + marker.Gap, fault);
        if (Gather(reader, marker) is not { } block)
            return false;
        var mark = reader.Mark();
        var list = new OptionList { SourceLine = reader.Lines.SourceNumber(reader.Index) };
        reader.Add(list);
        var endsWell = ParseItem(reader, list, first, marker, block);
        while (reader.SkipBlank() && TryParseNext(reader, list, out var nextEndsWell))
            endsWell = nextEndsWell;
        reader.Close(list, mark);
        if (!endsWell)
            reader.ReportUnindent("Option list");
        return true;
    }

    private static bool TryParseNext(BlockReader reader, OptionList list, out bool endsWell)
    {
        endsWell = false;
        if (OptionMarkerGrammar.Read(reader) is not { } marker || ReadOptions(reader, marker.Options, out _) is not { } group || Gather(reader, marker) is not { } block)
            return false;
        endsWell = ParseItem(reader, list, group, marker, block);
        return true;
    }

    /// <summary>The description's lines; null when there is nothing in them, which makes the line ordinary text.</summary>
    private static IndentedBlock? Gather(BlockReader reader, (int Options, int Gap) marker)
    {
        var block = reader.GatherIndented(reader.Index, isFirstLineFree: true);
        var hasText = reader.Line.Length > marker.Options + marker.Gap;
        for (var line = block.Start + 1; line < block.End && !hasText; line++)
            hasText = !reader.Lines.IsBlank(line);
        return hasText ? block : null;
    }

    private static bool ParseItem(BlockReader reader, OptionList list, OptionGroup group, (int Options, int Gap) marker, IndentedBlock block)
    {
        var (lines, mark) = (reader.Lines, reader.Mark());
        var item = new OptionListItem();
        item.Add(group);
        var description = new Description();
        item.Add(description);
        list.Add(item);
        lines.Dedent(block.Start, block.Start + 1, marker.Options + marker.Gap);
        lines.Dedent(block.Start + 1, block.End, block.Indent);
        var text = block.Start;
        while (lines.IsBlank(text))
            text++;
        var textMark = lines.Start(text);
        reader.ParseNested(block.Start, block.End, description);
        item.SourceLine = reader.LineToKeep;
        reader.Index = block.End;
        reader.IsInSeries = true;
        reader.Close(description, textMark);
        reader.Close(item, mark);
        return block.EndsWell;
    }

    /// <summary>Cuts a marker into options; null when one of them has too many words.</summary>
    private static OptionGroup? ReadOptions(BlockReader reader, int width, out string fault)
    {
        var lines = reader.Lines;
        var (start, end) = (lines.Start(reader.Index), lines.Start(reader.Index) + width);
        var group = new OptionGroup { Span = lines.Span(start, end) };
        for (var at = start; at <= end;)
        {
            var comma = lines.Buffer.AsSpan(at, end - at).IndexOf(", ");
            var range = TextSpan.FromBounds(at, comma < 0 ? end : at + comma);
            var (option, wordCount) = OptionText.Read(lines.Buffer, range);
            if (wordCount is { } count)
            {
                fault = string.Create(CultureInfo.InvariantCulture, $"wrong number of option tokens (={count}), should be 1 or 2: \"{lines.Buffer.AsSpan(range.Start, range.Length)}\"");
                return null;
            }
            group.Add(MakeOption(lines, range, option));
            at = range.End + 2;
            if (comma < 0)
                break;
        }
        fault = "";
        return group;
    }

    private static CommandOption MakeOption(Lines lines, TextSpan range, OptionText text)
    {
        var option = new CommandOption { Span = lines.Span(range.Start, range.End) };
        option.Add(Fill(new OptionString(), lines, text.Option));
        if (text.Argument is { } argument)
        {
            var element = Fill(new OptionArgument(), lines, argument);
            element.Set("delimiter", text.Delimiter);
            option.Add(element);
        }
        return option;
    }

    private static Element Fill(Element element, Lines lines, TextSpan text)
    {
        element.Span = lines.Span(text.Start, text.End);
        element.AddText(OptionWords(lines.Buffer, text), element.Span);
        return element;
    }

    private static string OptionWords(string buffer, TextSpan text) => PythonText.CollapseWhiteSpace(buffer.AsSpan(text.Start, text.Length));

    /// <summary>docutils cannot tell the options apart: the description becomes a block quote.</summary>
    private static bool RejectMarker(BlockReader reader, int width, string fault)
    {
        var (lines, span) = (reader.Lines, reader.Lines.LinesSpan(reader.Index, reader.Index + 1));
        reader.Report(3, SyntaxRules.InvalidOptionMarker, $"Invalid option list marker: {fault}", reader.Context.OutermostLine, span);
        var block = reader.GatherIndented(reader.Index, isFirstLineFree: true);
        lines.Dedent(block.Start, block.Start + 1, width);
        lines.Dedent(block.Start + 1, block.End, block.Indent);
        BlockQuoteGrammar.ParseQuotes(reader, block.Start, block.End);
        if (!block.EndsWell)
            reader.ReportUnindent("Option list");
        return true;
    }
}
