using RstGsoc.Parsing;
using RstGsoc.Syntax.Sphinx;
using Sprache;

namespace RstGsoc.Syntax;

/// <summary>Explicit markup of the form <c>.. name:: arguments</c>. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#directives</summary>
internal static class DirectiveGrammar
{
    private static readonly Parser<string> s_marker =
        from dots   in Scan.Literal("..")
        from gap    in Scan.Blanks(1)
        from name   in SimpleNameGrammar.Parser
        from space  in Scan.Blanks().Where(width => width <= 1)
        from colons in Scan.Literal("::")
        from end    in Scan.Gap
        select name;

    private static readonly Parser<string> s_embedded =
        from name   in SimpleNameGrammar.Parser
        from colons in Scan.Literal("::")
        from end    in Scan.Gap
        select name;

    public static bool TryParse(BlockReader reader) => TryParse(reader, s_marker, null);

    /// <summary>Reads the directive that a substitution definition consists of.</summary>
    public static bool TryParseEmbedded(BlockReader reader, SubstitutionDefinition definition) => TryParse(reader, s_embedded, definition);

    private static bool TryParse(BlockReader reader, Parser<string> marker, SubstitutionDefinition? definition)
    {
        var cursor = reader.CursorAt(reader.Index);
        if (marker.TryAt(cursor) is not { } match)
            return false;
        var directive = reader.Context.Directives.Find(match.Value, reader);
        var block = reader.GatherIndented(reader.Index, isFirstLineFree: true);
        reader.EndsWell = block.EndsWell || reader.IsBlank(block.End);
        var width = match.Remainder.Position - cursor.Position;
        if (directive is null)
            RejectUnknown(reader, match.Value, width, block);
        else
            Run(reader, directive, match.Value, width, block, definition);
        return true;
    }

    private static void Run(BlockReader reader, Directive directive, string name, int markerWidth, IndentedBlock block, SubstitutionDefinition? definition)
    {
        var (lines, context) = (reader.Lines, reader.Context);
        var use = new DirectiveUse(reader, name, block, definition);
        lines.Dedent(block.Start, block.Start + 1, markerWidth);
        lines.Dedent(block.Start + 1, block.End, block.Indent);
        reader.Index = block.End;
        context.CurrentLine = lines.SourceNumber(block.End - 1);
        use.Read(directive);
        if (use.Block.Error is { } error)
            use.Fail(3, SyntaxRules.InvalidDirective, $"Error in \"{name}\" directive:\n{error}.");
        else
            directive.Run(use);
    }

    /// <summary>Reports an unknown name. In Sphinx's dialect the directive is still kept, for others to read.</summary>
    private static void RejectUnknown(BlockReader reader, string name, int markerWidth, IndentedBlock block)
    {
        var (context, line, mark) = (reader.Context, reader.LineNumber, reader.Mark());
        var text = reader.Lines.JoinText(block.Start, block.End);
        reader.Index = block.End;
        var span = reader.SpanFrom(mark);
        var message = reader.Report(3, SyntaxRules.UnknownDirective, $"Unknown directive type \"{name}\".", line, span, ParseContext.Quote(text, span));
        message.Hint = context.Directives.HintFor(name);
        if (context.Options.Dialect != RstDialect.Sphinx)
            return;
        reader.Index = block.Start;
        context.Silently(() => Run(reader, ForeignDirective.Unknown, name, markerWidth, block, null));
    }
}
