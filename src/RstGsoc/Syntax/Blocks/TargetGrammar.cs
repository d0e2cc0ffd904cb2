using RstGsoc.Parsing;
using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#hyperlink-targets</summary>
internal static class TargetGrammar
{
    public static bool TryParse(BlockReader reader)
    {
        var width = reader.MarkerWidth(ExplicitMarkupGrammar.Marker);
        if (reader.Line[width..] is not ['_', not ' ', ..])
            return false;
        var block = reader.GatherIndented(reader.Index, isFirstLineFree: true, untilBlank: true);
        var text = Escapes.MarkAll(JoinLines(reader, block, width + 1));
        if (TargetNameGrammar.Parser.TryAt(new Cursor(text, 0, text.Length)) is not { } name)
        {
            CommentGrammar.ParseMalformed(reader, block.End - 1, SyntaxRules.MalformedTarget, "malformed hyperlink target.");
            return true;
        }
        var target = MakeTarget(text.AsSpan(name.Remainder.Position), text.AsSpan(name.Value.Start, name.Value.Length));
        Add(reader, target, block);
        return true;
    }

    /// <summary>A target of a name, or an anonymous one, that leads to what <paramref name="destination"/> says.</summary>
    public static Target MakeTarget(ReadOnlySpan<char> destination, ReadOnlySpan<char> name)
    {
        var target = new Target();
        if (name.Length > 0)
            target.AddToList(AttributeNames.Names, PythonText.NormalizeName(Escapes.Resolve(name)));
        else
            target.Set(AttributeNames.Anonymous, 1);
        if (TargetDestination.ReferenceName(destination) is { } reference)
            target.Set(AttributeNames.RefName, PythonText.NormalizeName(reference));
        else if (TargetDestination.Uri(destination, mayBeMail: name.Length > 0) is { Length: > 0 } uri)
            target.Set(AttributeNames.RefUri, uri);
        return target;
    }

    public static void Add(BlockReader reader, Target target, IndentedBlock block)
    {
        target.SourceLine = reader.LineNumber;
        target.Span = reader.Lines.LinesSpan(block.Start, block.End);
        reader.Context.Names.NoteExplicitTarget(target, reader.Parent);
        reader.Add(target);
        reader.Index = block.End;
        reader.EndsWell = block.EndsWell;
    }

    /// <summary>The block's text behind the marker; further lines keep their indentation and follow without a break.</summary>
    private static string JoinLines(BlockReader reader, IndentedBlock block, int width)
    {
        var first = reader.Line[width..];
        if (block.End == block.Start + 1)
            return first.ToString();
        var text = new System.Text.StringBuilder().Append(first);
        for (var line = block.Start + 1; line < block.End; line++)
            text.Append(reader.Lines[line]);
        return text.ToString();
    }
}
