using System.Buffers;
using RstGsoc.Syntax.Inlines;
using Sprache;

namespace RstGsoc.Syntax;

/// <summary>
/// Inline markup: the ordered lists of its constructs, in docutils' order of trying. Those with markup of their own come first; bare
/// links are looked for only in the text between them, and numbered documents in what is left.
/// </summary>
internal static class InlineGrammar
{
    private static readonly InlinePass s_explicit = new(
    [
        new('*', StrongGrammar.Parser),
        new('*', EmphasisGrammar.Parser),
        new('`', LiteralGrammar.Parser),
        new('|', SubstitutionReferenceGrammar.Parser),
        new('_', ReferenceGrammar.Parser),
        new('_', InlineTargetGrammar.Parser),
        new('[', FootnoteReferenceGrammar.Parser),
        new('[', CitationReferenceGrammar.Parser),
        new('`', InterpretedTextGrammar.Parser),
    ]);

    private static readonly InlinePass s_links = new([new(':', UriGrammar.Parser), new('@', EmailGrammar.Parser)]);
    private static readonly InlinePass s_peps = new([new('P', PepReferenceGrammar.Parser), new('p', PepReferenceGrammar.Parser)]);
    private static readonly InlinePass s_rfcs = new([new('R', RfcReferenceGrammar.Parser)]);

    private static readonly InlinePass[][] s_passes =
    [
        [s_explicit, s_links],
        [s_explicit, s_links, s_peps],
        [s_explicit, s_links, s_rfcs],
        [s_explicit, s_links, s_peps, s_rfcs],
    ];

    private static readonly SearchValues<char> s_special = SearchValues.Create("*`_|[:@\\\0");

    /// <summary>
    /// Reads the inline markup of a text block. The nodes are added to <paramref name="parent"/>, messages to
    /// <see cref="ParseContext.InlineMessages"/>; <paramref name="line"/> is the line that they name. Messages about
    /// targets go to <see cref="ParseContext.TargetMessages"/> at once.
    /// </summary>
    public static void Parse(ParseContext context, TextBlock block, int line, Element parent)
    {
        var passes = s_passes[(context.Options.PepReferences ? 1 : 0) + (context.Options.RfcReferences ? 2 : 0)];
        if (block.IsEmpty)
            return;
        if (passes.Length > 2 || block.Text.ContainsAny(s_special))
            Read(new InlineReader(context, block, line), passes, parent);
        else
            parent.Add(new TextNode(block.Buffer, block.Start, block.End - block.Start, block.Span(block.Start, block.End)));
    }

    /// <summary>Reads the reader's range with the first of the passes, and what is between its constructs with the others.</summary>
    private static void Read(InlineReader reader, ReadOnlySpan<InlinePass> passes, Element parent)
    {
        var (pass, end, textStart) = (passes[0], reader.End, reader.Start);
        while (pass.Next(reader) is { } markup)
        {
            if (markup.Node is not null)
            {
                ReadText(reader, passes[1..], textStart, markup.Start, parent);
                parent.Add(markup.Node);
                if (markup.Second is not null)
                    parent.Add(markup.Second);
                textStart = markup.End;
            }
            reader.Narrow(markup.End, end);
        }
        ReadText(reader, passes[1..], textStart, end, parent);
    }

    private static void ReadText(InlineReader reader, ReadOnlySpan<InlinePass> passes, int start, int end, Element parent)
    {
        if (start == end)
            return;
        reader.Narrow(start, end);
        if (passes.IsEmpty)
            reader.AddText(parent, start, end);
        else
            Read(reader, passes, parent);
    }
}

/// <summary>An entry of an inline grammar's list.</summary>
/// <param name="Character">The special character that the construct is tried at.</param>
/// <param name="Parser">Reads it, looking back from there if it must.</param>
internal sealed record InlineConstruct(char Character, Parser<Markup> Parser);
