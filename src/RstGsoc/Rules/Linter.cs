using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules.Suppressions;
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
    public static LintReport Lint(IReadOnlyList<SourceText> pages, IReadOnlyList<SourceText> siblings, LintOptions options) => Lint(pages, siblings, _ => options);

    /// <inheritdoc cref="Lint(IReadOnlyList{SourceText}, IReadOnlyList{SourceText}, LintOptions)"/>
    /// <param name="pages">What is checked.</param>
    /// <param name="siblings">Other pages of the same repository, which rules may compare with and say nothing about.</param>
    /// <param name="optionsOf">What to look for in each page. It is asked by one thread, before the work begins.</param>
    /// <param name="work">How the work is done; null for one page after the other.</param>
    public static LintReport Lint(IReadOnlyList<SourceText> pages, IReadOnlyList<SourceText> siblings, Func<SourceText, LintOptions> optionsOf, LintWork? work = null)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(siblings);
        ArgumentNullException.ThrowIfNull(optionsOf);
        List<SourceText> all = [.. pages, .. siblings];
        var options = all.ConvertAll(page => optionsOf(page));
        work ??= LintWork.InOrder;
        var read = PageWorkers.Map(all.Count, LintStep.Read, work, i => Read(all[i], options[i]));
        var site = new Site([.. read], all.Count == 0 ? null : options[0].FileExists);
        return new LintReport([.. PageWorkers.Map(pages.Count, LintStep.Check, work, i => Check(read[i], site, options[i]))]);
    }

    private static IdeaPage Read(SourceText source, LintOptions options)
    {
        var page = IdeaPage.Read(RstDocument.Parse(source, options.KnownNames.AddTo(options.ParseOptions)), options.PageOptions);
        var judged = JudgedIdeas.Of(page);
        return judged.Length == page.Ideas.Length ? page : page with { Ideas = judged };
    }

    /// <summary>Rules that do not run for the report run still when a comment turns them off, to tell whether the comment is of use.</summary>
    private static PageReport Check(IdeaPage page, Site site, LintOptions options)
    {
        var (suppressions, selection) = (new SuppressionFilter(page.Document), options.Selection);
        var judges = selection.IsEnabled(UnusedSuppression.Rule);
        var rules = RuleCatalog.Rules.Concat(options.AdditionalRules).Where(rule => selection.IsEnabled(rule.Info) || (judges && suppressions.Names(rule.Info)));
        // Before the rules run, not after: its tree and what they ask for need not be in memory together.
        var syntax = new SyntaxFindings(page.Source, options, site.IsForSphinx);
        var own = Check(rules, page, site, options);
        var findings = suppressions.Filter(syntax.Beside(own).Concat(own)).ToList();
        if (judges)
            findings.AddRange(suppressions.FindUnused(options.KnowsSelector));
        var kept = findings.Where(finding => selection.IsEnabled(finding.Rule)).Select(options.Weigh);
        return new PageReport(page.Source, [.. kept.OrderBy(d => d.Span.Start).ThenBy(d => d.Rule.Code, StringComparer.Ordinal)]);
    }

    /// <summary>What rules ask about the page is forgotten on return: on a long page it is more than the page's tree.</summary>
    private static List<Diagnostic> Check(IEnumerable<IRule> rules, IdeaPage page, Site site, LintOptions options)
    {
        var context = new LintContext(page, site, options);
        return [.. rules.Where(rule => context.IsAboutProgramme || !IsAboutIdeas(rule)).SelectMany(rule => Check(rule, context))];
    }

    /// <summary>Links and wording are looked at on every page; all other rules of the group only where ideas may be.</summary>
    private static bool IsAboutIdeas(IRule rule) => rule.Info.Code is ['G', 'S', 'O', 'C', not ('5' or '6'), ..];

    /// <summary>What one rule finds, weighed and filtered by nobody.</summary>
    internal static IEnumerable<Diagnostic> Check(IRule rule, LintContext context) => rule switch
    {
        ITextRule textRule => textRule.Check(context.Source, context),
        IDocumentRule documentRule => documentRule.Check(context.Document, context),
        IPageRule pageRule => pageRule.Check(context.Page, context),
        IIdeaRule ideaRule => context.Page.Ideas.SelectMany(idea => ideaRule.Check(idea, context)),
        ISiteRule siteRule => siteRule.Check(context.Site, context),
        _ => [],
    };
}
