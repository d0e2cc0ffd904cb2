using RstGsoc.Syntax.Blocks;

namespace RstGsoc.Syntax;

/// <summary>Body elements: the ordered list of block constructs, in docutils' order of trying.</summary>
internal static class BlockGrammar
{
    /// <summary>The characters that may adorn a title: all ASCII punctuation.</summary>
    public const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static readonly BlockConstruct[] s_constructs =
    [
        new(" ", BlockQuoteGrammar.TryParse),
        new(BulletListGrammar.Bullets, BulletListGrammar.TryParse, BulletListGrammar.IsMarker),
        new(EnumeratedListGrammar.FirstCharacters, EnumeratedListGrammar.TryParse, EnumeratedListGrammar.IsMarker),
        new(":", FieldListGrammar.TryParse, FieldListGrammar.IsMarker),
        new(OptionListGrammar.FirstCharacters, OptionListGrammar.TryParse, OptionListGrammar.IsMarker),
        new(">", DoctestBlockGrammar.TryParse, DoctestBlockGrammar.IsMarker),
        new("|", LineBlockGrammar.TryParse, LineBlockGrammar.IsMarker),
        new(GridTableGrammar.FirstCharacter, GridTableGrammar.TryParse, GridTableGrammar.IsMarker),
        new(SimpleTableGrammar.FirstCharacter, SimpleTableGrammar.TryParse, SimpleTableGrammar.IsMarker),
        new(ExplicitMarkupGrammar.FirstCharacters, ExplicitMarkupGrammar.TryParse, ExplicitMarkupGrammar.IsMarker),
        new(Punctuation, AdornmentGrammar.TryParse, AdornmentGrammar.IsMarker),
        new("", TextGrammar.TryParse),
    ];

    private static readonly BlockConstruct[][] s_byFirstCharacter = CandidatesOfAscii();
    private static readonly BlockConstruct[] s_beyondAscii = Array.FindAll(s_constructs, c => c.FirstCharacters.Length == 0 || c.FirstCharacters.AsSpan().IndexOfAnyExceptInRange('\0', '\u007f') >= 0);

    public static void ParseDocument(ParseContext context, Lines lines)
    {
        var sections = new SectionStack(context.Document);
        var reader = new BlockReader(context, lines, 0, lines.Count, context.Document, 0) { Sections = sections };
        Parse(reader);
        context.LineBehindEnd = lines.Count == 0 || reader.IsInSeries || sections.HasOpenSection ? null : LineBehindEnd(context.Document, lines);
        sections.Close();
    }

    /// <summary>Where docutils stands in the end: behind the last line, or at it when that announces a literal block.</summary>
    private static int LineBehindEnd(RstDocument document, Lines lines)
    {
        var isAnnounced = document.LastChild is SystemMessage message && message.Rule == SyntaxRules.MissingLiteralBlock;
        return lines.Number(isAnnounced && !lines.IsBlank(lines.Count - 1) ? lines.Count - 1 : lines.Count);
    }

    /// <summary>Whether no construct but a paragraph, a title or a definition can begin at the reader's line.</summary>
    public static bool IsText(BlockReader reader)
    {
        foreach (var construct in Candidates(reader))
        {
            if (construct.IsMarker?.Invoke(reader) == true)
                return false;
        }
        return true;
    }

    /// <summary>Reads body elements up to the reader's end.</summary>
    public static void Parse(BlockReader reader)
    {
        if (reader.Depth > reader.Context.Options.MaximumNesting)
        {
            KeepAsText(reader);
            return;
        }
        while (!reader.AtEnd)
        {
            reader.IsInSeries = false;
            if (reader.Lines.IsBlank(reader.Index))
                reader.Index++;
            else
                ParseConstruct(reader);
        }
    }

    private static void ParseConstruct(BlockReader reader)
    {
        reader.Context.CurrentLine = reader.Lines.SourceNumber(reader.Index);
        reader.StandAt(reader.Index);
        foreach (var construct in Candidates(reader))
        {
            if (construct.TryParse(reader))
                return;
        }
    }

    private static BlockConstruct[] Candidates(BlockReader reader)
    {
        var first = reader.Lines.FirstChar(reader.Index);
        return first < 128 ? s_byFirstCharacter[first] : s_beyondAscii;
    }

    private static void KeepAsText(BlockReader reader)
    {
        var span = reader.Lines.LinesSpan(reader.Index, reader.End);
        var quoted = ParseContext.Quote(reader.Lines.JoinText(reader.Index, reader.End), span);
        reader.Report(4, SyntaxRules.NestingTooDeep, "Nesting is too deep; the rest is kept as text.", reader.LineNumber, span, quoted);
        reader.Index = reader.End;
    }

    private static BlockConstruct[] Candidates(char first) =>
        Array.FindAll(s_constructs, c => c.FirstCharacters.Length == 0 || c.FirstCharacters.Contains(first, StringComparison.Ordinal));

    private static BlockConstruct[][] CandidatesOfAscii()
    {
        var candidates = new BlockConstruct[128][];
        for (var first = 0; first < candidates.Length; first++)
            candidates[first] = Candidates((char)first);
        return candidates;
    }
}
