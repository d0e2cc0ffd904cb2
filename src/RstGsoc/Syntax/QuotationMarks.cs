namespace RstGsoc.Syntax;

/// <summary>Whether and how quotes become typographic.</summary>
public enum SmartQuotesMode
{
    /// <summary>They stay as written.</summary>
    Off,

    /// <summary>The language's usual quotation marks are taken.</summary>
    On,

    /// <summary>The language's second choice is taken, for example guillemets in German.</summary>
    Alternative,
}

/// <summary>The quotation marks of a language.</summary>
/// <param name="Open">Before a quotation.</param>
/// <param name="Close">Behind it.</param>
/// <param name="OpenSecondary">Before a quotation inside a quotation.</param>
/// <param name="CloseSecondary">Behind it.</param>
public sealed record QuotationMarks(string Open, string Close, string OpenSecondary, string CloseSecondary);
