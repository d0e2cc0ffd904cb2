using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Rules.Hygiene;

namespace RstGsoc.Rules;

/// <summary>
/// Every rule, in order of its code. The first digit names the group: GSOC1xx structure of the page, GSOC2xx fields of an idea, GSOC3xx their values,
/// GSOC4xx people, GSOC5xx links, GSOC6xx text, GSOC7xx consistency in a page, GSOC8xx across pages, GSOC9xx the programme year;
/// HYG1xx characters and lines, HYG2xx blocks, HYG3xx inline markup. RSTnnn are docutils' messages (<see cref="Syntax.SyntaxRules"/>).
/// </summary>
public static class RuleCatalog
{
    /// <summary>The rules that this library checks itself.</summary>
    public static ImmutableArray<IRule> Rules { get; } =
    [
        new InvalidEncoding(),
        new ControlCharacter(),
        new InvisibleCharacter(),
        new TrailingWhitespace(),
        new TabIndentation(),
        new MixedLineEndings(),
        new MissingFinalNewline(),
        new BlankLinesAtEnd(),
        new LineTooLong(),
    ];

    /// <summary>Everything that can be found: the rules above and the messages of docutils.</summary>
    public static ImmutableArray<RuleInfo> All => [.. Rules.Select(rule => rule.Info).Concat(Syntax.SyntaxRules.All).OrderBy(info => info.Code, StringComparer.Ordinal)];

    /// <summary>The rule that a code or name belongs to, or null.</summary>
    public static RuleInfo? Find(string codeOrName) => All.FirstOrDefault(info =>
        info.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || info.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));
}
