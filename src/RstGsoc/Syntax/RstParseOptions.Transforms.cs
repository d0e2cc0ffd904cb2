using System.Collections.Immutable;

namespace RstGsoc.Syntax;

/// <content>What the transforms of the standalone reader ask for.</content>
public sealed partial record RstParseOptions
{
    /// <summary>Whether the title of a lone top section becomes the document's title.</summary>
    public bool PromotesDocumentTitle { get; init; } = true;

    /// <summary>Whether the title of a lone subsection becomes its section's subtitle.</summary>
    public bool PromotesSectionSubtitles { get; init; }

    /// <summary>Whether a field list at the begin becomes bibliographic elements.</summary>
    public bool ReadsBibliographicFields { get; init; } = true;

    /// <summary>Whether the <c>sectnum</c> directive numbers sections.</summary>
    public bool NumbersSections { get; init; } = true;

    /// <summary>Where section titles lead back to in the table of contents: <c>entry</c>, <c>top</c>, or null for nowhere.</summary>
    public string? TableOfContentsBacklinks { get; init; } = "entry";

    /// <summary>Whether comments are removed.</summary>
    public bool StripComments { get; init; }

    /// <summary>Classes that are removed from elements.</summary>
    public ImmutableArray<string> StripClasses { get; init; } = [];

    /// <summary>Classes whose elements are removed.</summary>
    public ImmutableArray<string> StripElementsWithClasses { get; init; } = [];

    /// <summary>Whether straight quotes, dashes and three full stops become typographic ones.</summary>
    public SmartQuotesMode SmartQuotes { get; init; }

    /// <summary>Quotation marks by language tag, lower case, in place of the known ones.</summary>
    public ImmutableDictionary<string, QuotationMarks> SmartQuotesLocales { get; init; } = ImmutableDictionary<string, QuotationMarks>.Empty;

    /// <summary>Where the page's source can be read; it is linked from the footer. Null for no such link.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>The date and time, already formatted, that the footer gives. Null for none.</summary>
    public string? Datestamp { get; init; }

    /// <summary>What docutils keeps on elements and the tree should show: <c>line</c>, <c>source</c>.</summary>
    internal ImmutableArray<string> ExposedInternals { get; init; } = [];

    /// <summary>The transforms to run, by docutils' names such as <c>references.Footnotes</c>, in place of the standalone reader's; null for those.</summary>
    internal ImmutableArray<string>? Transforms { get; init; }
}
