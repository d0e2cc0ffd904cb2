using RstGsoc.Syntax;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>The page read with options drawn for it: transforms, Sphinx's dialect, other languages, small limits, included files.</summary>
internal sealed class OptionsOracle : IOracle
{
    private const int Share = 4;
    private static readonly string[] s_languages = ["en", "de", "fr", "ru"];
    private static readonly string?[] s_backlinks = ["entry", "top", null];
    private static readonly SmartQuotesMode[] s_quotes = Enum.GetValues<SmartQuotesMode>();

    public string? Judge(Subject subject)
    {
        var document = RstDocument.Parse(subject.Source, Draw(subject));
        foreach (var node in document.Descendants())
        {
            if (!IsInMessage(node) && !node.Parent!.Span.Contains(node.Span))
                return $"spans with options: {node.GetType().Name} {node.Span} is outside {node.Parent.GetType().Name} {node.Parent.Span}";
        }
        if (document.ToPseudoXml().Length == 0)
            return "pseudo-XML: nothing printed";
        if (subject.Input.IsSampled(Share))
        {
            WellFormed.CheckXml(document.ToXml());
            WellFormed.CheckJson(document.ToJson());
        }
        return null;
    }

    private static bool IsInMessage(Node node) => node is SystemMessage || (node.Parent is { } parent && IsInMessage(parent));

    private static RstParseOptions Draw(Subject subject)
    {
        var dice = subject.Input.Dice(3);
        return RstParseOptions.Default with
        {
            RunTransforms = !dice.Hits(4),
            Dialect = dice.Hits(2) ? RstDialect.Sphinx : RstDialect.Docutils,
            LanguageCode = dice.Pick(s_languages),
            TabWidth = dice.Hits(4) ? dice.Between(1, 9) : 8,
            LineLengthLimit = dice.Hits(8) ? 60 : 10_000,
            MaximumNesting = dice.Hits(4) ? 160 : 400,
            RawEnabled = !dice.Hits(4),
            CharacterLevelInlineMarkup = dice.Hits(4),
            TrimFootnoteReferenceSpace = dice.Hits(4),
            PepReferences = dice.Hits(4),
            RfcReferences = dice.Hits(4),
            ReportLevel = dice.Between(1, 5),
            PromotesDocumentTitle = !dice.Hits(4),
            PromotesSectionSubtitles = dice.Hits(4),
            ReadsBibliographicFields = !dice.Hits(4),
            NumbersSections = !dice.Hits(4),
            TableOfContentsBacklinks = dice.Pick(s_backlinks),
            StripComments = dice.Hits(4),
            StripClasses = dice.Hits(4) ? ["c"] : [],
            StripElementsWithClasses = dice.Hits(4) ? ["c"] : [],
            SmartQuotes = dice.Pick(s_quotes),
            SourceUrl = dice.Hits(4) ? "http://a.b/c.rst" : null,
            Datestamp = dice.Hits(4) ? "2026-01-01" : null,
            FileInsertion = dice.Hits(2) ? new FileInsertion(new FuzzFiles(subject.Source)) { MaximumSize = 100_000 } : null,
        };
    }
}
