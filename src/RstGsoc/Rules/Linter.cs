using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>Pages in, findings out. Touches no files, no clock and no console.</summary>
public static class Linter
{
    /// <summary>Checks one page.</summary>
    public static PageReport Lint(SourceText page, LintOptions options) => Lint([page], [], options).Pages[0];

    /// <summary>Checks pages together.</summary>
    /// <param name="pages">What is checked.</param>
    /// <param name="siblings">Other pages of the same repository, which rules may compare with and say nothing about.</param>
    /// <param name="options">What to look for.</param>
    public static LintReport Lint(IReadOnlyList<SourceText> pages, IReadOnlyList<SourceText> siblings, LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(siblings);
        ArgumentNullException.ThrowIfNull(options);
        var rules = RuleCatalog.Rules.Where(rule => options.Selection.IsEnabled(rule.Info)).ToImmutableArray();
        var site = new Site([.. pages.Concat(siblings).Select(page => Read(page, options))], options.FileExists);
        return new LintReport([.. site.Pages.Take(pages.Count).Select(page => Check(page, rules, site, options))]);
    }

    private static IdeaPage Read(SourceText page, LintOptions options) => IdeaPage.Read(RstDocument.Parse(page, options.ParseOptions), options.PageOptions);

    private static PageReport Check(IdeaPage page, ImmutableArray<IRule> rules, Site site, LintOptions options)
    {
        var context = new LintContext(page, site, options);
        var findings = SyntaxFindings.Of(page.Source, options).Concat(rules.SelectMany(rule => Check(rule, context)));
        return new PageReport(page.Source, [.. findings.Select(options.Weigh).OrderBy(d => d.Span.Start).ThenBy(d => d.Rule.Code, StringComparer.Ordinal)]);
    }

    private static IEnumerable<Diagnostic> Check(IRule rule, LintContext context) => rule switch
    {
        ITextRule textRule => textRule.Check(context.Source, context),
        IDocumentRule documentRule => documentRule.Check(context.Document, context),
        IPageRule pageRule => pageRule.Check(context.Page, context),
        IIdeaRule ideaRule => context.Page.Ideas.SelectMany(idea => ideaRule.Check(idea, context)),
        ISiteRule siteRule => siteRule.Check(context.Site, context),
        _ => [],
    };
}
