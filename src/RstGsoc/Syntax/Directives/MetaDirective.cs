using RstGsoc.Syntax.Blocks;
using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>Data about the document, as a field list; goes to the document's begin. https://docutils.sourceforge.io/docs/ref/rst/directives.html#meta</summary>
internal sealed class MetaDirective() : Directive("meta")
{
    public override bool HasContent => true;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent())
            return;
        var source = use.BlockText;
        var nodes = new Container();
        var reader = new BlockReader(use.Context, use.Block.Lines, use.Block.From, use.Block.To, nodes, use.Reader.Depth + 1);
        while (reader.SkipBlank() && FieldMarkerGrammar.Read(reader.Lines, reader.Index) is { } marker)
            ParseField(reader, marker);
        if (!reader.AtEnd)
            reader.Report(3, SyntaxRules.InvalidDirective, "Invalid meta directive.", use.Line, use.Span, ParseContext.Quote(source, use.Span));
        use.Context.Front.Add(nodes.TakeChildren());
    }

    private static void ParseField(BlockReader reader, (TextSpan Name, int Width) marker)
    {
        var (lines, mark, context) = (reader.Lines, reader.Mark(), reader.Context);
        var block = reader.GatherIndented(reader.Index, isFirstLineFree: true);
        var lastLine = lines[block.End - 1].ToString();
        lines.Dedent(block.Start, block.Start + 1, marker.Width);
        lines.Dedent(block.Start + 1, block.End, block.Indent);
        reader.Index = block.End;
        var span = reader.SpanFrom(mark);
        var name = Unescape(lines.Buffer.AsSpan(marker.Name.Start, marker.Name.Length));
        var meta = new Meta { Span = span };
        if (ContentOf(lines, block.Start, block.End) is not { } content)
            reader.Report(1, SyntaxRules.InvalidMeta, $"No content for meta tag \"{name}\".", context.OutermostLine, span, ParseContext.Quote(lastLine, span));
        else if (SetAttributes(meta, content, PythonText.SplitWords(name)) is { } error)
            reader.Report(3, SyntaxRules.InvalidMeta, error, context.OutermostLine, span, ParseContext.Quote(lastLine, span));
        else
            reader.Add(meta);
    }

    private static string? ContentOf(Lines lines, int from, int to)
    {
        while (from < to && lines.IsBlank(from))
            from++;
        return from == to ? null : Unescape(lines.JoinText(from, to).Replace('\n', ' '));
    }

    /// <summary>Sets what the field's name says; returns what is wrong with it, or null.</summary>
    private static string? SetAttributes(Meta meta, string content, List<string> words)
    {
        meta.Set("content", content);
        for (var i = 0; i < words.Count; i++)
        {
            var error = NameAndValue.Read(words[i], out var name, out var value);
            if (error is null)
                meta.Set(PythonText.ToLower(name), value);
            else if (i == 0)
                meta.Set(AttributeNames.Name, words[i]);
            else
                return $"Error parsing meta tag attribute \"{words[i]}\": {error}.";
        }
        return null;
    }

    private static string Unescape(ReadOnlySpan<char> text) => Escapes.Resolve(Escapes.MarkAll(text));
}
