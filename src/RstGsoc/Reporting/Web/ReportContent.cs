using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Reporting.Web;

/// <summary>All that the report shows, before it is written.</summary>
/// <param name="Pages">Every page, those without ideas too.</param>
/// <param name="Cards">Every idea and project, in the order of pages and ideas.</param>
/// <param name="Requirements">The columns of the completeness matrix.</param>
internal sealed record ReportContent(ImmutableArray<ReportedPage> Pages, ImmutableArray<IdeaCard> Cards, ImmutableArray<Requirement> Requirements)
{
    /// <summary>Every finding, of ideas and of pages.</summary>
    public IEnumerable<Diagnostic> Findings => Pages.SelectMany(page => page.Findings).Concat(Cards.SelectMany(card => card.Findings));

    public static ReportContent Read(IReadOnlyList<SourceText> pages, IReadOnlyList<SourceText> siblings, Func<SourceText, LintOptions> optionsOf, IdeaReportOptions options)
    {
        var lint = Linter.Lint(pages, siblings, optionsOf);
        var all = pages.Concat(siblings).Select(page => (Page: page, Options: optionsOf(page))).ToList();
        var site = new Site([.. all.Select(entry => IdeaPage.Read(RstDocument.Parse(entry.Page, ParseOptions(entry.Options)), entry.Options.PageOptions))], all.Count == 0 ? null : all[0].Options.FileExists);
        var requirements = Requirement.Of(all.Take(pages.Count).Select(entry => entry.Options));
        var ids = new CardIds();
        var people = new PeopleIndex();
        var reported = ImmutableArray.CreateBuilder<ReportedPage>();
        var cards = ImmutableArray.CreateBuilder<IdeaCard>();
        for (var i = 0; i < pages.Count; i++)
        {
            var context = new LintContext(site.Pages[i], site, all[i].Options);
            var path = options.DisplayPath(pages[i].Path ?? "-");
            var findings = ByIdea(context.Page, lint.Pages[i].Diagnostics);
            reported.Add(new ReportedPage(context.Page, path, context.Year, [.. findings[-1]]));
            var texts = IdeaTexts.Of(context.Page, ParseOptions(all[i].Options));
            cards.AddRange(context.Page.Ideas.Select((idea, n) => new IdeaCard
            {
                Idea = idea,
                Page = reported[i],
                Id = ids.Next(context.Year, idea.Title.Value),
                Text = texts[n],
                Findings = [.. findings[n]],
                States = [.. requirements.Select(requirement => requirement.StateOf(idea, context))],
                Mentors = [.. idea.Mentors.Where(person => !person.IsPlaceholder).Select(people.Add).Distinct()],
            }));
        }
        return new ReportContent(reported.ToImmutable(), cards.ToImmutable(), requirements);
    }

    private static RstParseOptions ParseOptions(LintOptions options) => options.KnownNames.AddTo(options.ParseOptions);

    /// <summary>Findings by the index of the idea that they begin in; -1 for those outside.</summary>
    private static ILookup<int, Diagnostic> ByIdea(IdeaPage page, ImmutableArray<Diagnostic> findings)
    {
        var places = new IdeaSpans(page.Ideas);
        return findings.ToLookup(finding => places.At(finding.Span) ?? -1);
    }
}

/// <summary>A page of the report.</summary>
/// <param name="Page">What it means.</param>
/// <param name="Path">Its path as it is shown.</param>
/// <param name="Year">Its programme year, if it has one.</param>
/// <param name="Findings">The findings outside its ideas.</param>
internal sealed record ReportedPage(IdeaPage Page, string Path, int? Year, ImmutableArray<Diagnostic> Findings);
