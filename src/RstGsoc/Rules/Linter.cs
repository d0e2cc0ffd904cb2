using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>Pages in, findings out. Touches no files, no clock and no console.</summary>
public static class Linter
{
    /// <summary>Checks one page.</summary>
    public static PageReport Lint(SourceText page, LintOptions options) => Lint([page], options).Pages[0];

    /// <summary>Checks pages together.</summary>
    public static LintReport Lint(IReadOnlyList<SourceText> pages, LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(options);
        var rules = RuleCatalog.Rules.Where(rule => options.Selection.IsEnabled(rule.Info)).ToImmutableArray();
        return new LintReport([.. pages.Select(page => LintPage(page, rules, options))]);
    }

    private static PageReport LintPage(SourceText page, ImmutableArray<IRule> rules, LintOptions options)
    {
        var document = RstDocument.Parse(page, options.ParseOptions);
        var context = new LintContext(document, options);
        var findings = document.Diagnostics.Where(d => options.Selection.IsEnabled(d.Rule)).Concat(rules.SelectMany(rule => Check(rule, context)));
        return new PageReport(page, [.. findings.OrderBy(d => d.Span.Start).ThenBy(d => d.Rule.Code, StringComparer.Ordinal)]);
    }

    private static IEnumerable<Diagnostic> Check(IRule rule, LintContext context) => rule switch
    {
        ITextRule textRule => textRule.Check(context.Source, context),
        IDocumentRule documentRule => documentRule.Check(context.Document, context),
        _ => [],
    };
}
