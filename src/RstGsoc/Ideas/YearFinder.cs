using System.Collections.Immutable;
using System.Globalization;
using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>Finds the programme year of a page: by configuration, file name, title, headings and introduction, in this order.</summary>
internal static class YearFinder
{
    /// <summary>Paragraphs at the page's head that count.</summary>
    private const int Introduction = 4;

    private static readonly HashSet<string> s_between =
        ["in", "for", "the", "program", "programme", "edition", "year", "gsoc", "gsod", "of", "this", "idea", "project", "list", "during", "season"];

    public static (int? Year, ImmutableArray<Evidence> Evidence) Find(ReadingContext context, IdeaPage page)
    {
        var evidence = new List<Evidence>();
        if (context.Options.ProgrammeYear is { } configured)
            evidence.Add(new Evidence(EvidenceSource.Configuration, Claim(configured), Claim(configured), null));
        if (FileYear(context.Source.Path) is { } file)
            evidence.Add(new Evidence(EvidenceSource.FileName, Claim(file), context.Source.Path!, null));
        if (context.IsAboutProgramme)
            AddTitles(context, page, evidence);
        AddHeadings(context, page, evidence);
        if (page.Kind != PageKind.Faq)
            AddIntroduction(context, page, evidence);
        return (evidence.Count == 0 ? null : int.Parse(evidence[0].Claim, CultureInfo.InvariantCulture), [.. evidence]);
    }

    private static string Claim(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A year counts only beside the programme's name: "projects-2022" may be anything.</summary>
    private static int? FileYear(string? path)
    {
        if (path is null)
            return null;
        var name = path.Replace('_', ' ').Replace('-', ' ');
        var start = name.LastIndexOfAny(['/', '\\']) + 1;
        var file = name[start..];
        return ProgrammeName.IsIn(file) ? YearGrammar.FindAll(file).FirstOrDefault()?.Year : null;
    }

    /// <summary>Titles at the top; where there are several, the newest year is the page's.</summary>
    private static void AddTitles(ReadingContext context, IdeaPage page, List<Evidence> evidence)
    {
        var found = new List<Evidence>();
        var ideas = page.Ideas.Select(i => i.Node).ToHashSet();
        foreach (var section in context.Document.Children.OfType<Section>())
        {
            if (section.Title is not { } title || ideas.Contains(section))
                continue;
            var text = context.Text(title);
            foreach (var (year, start, end) in YearGrammar.FindAll(text.Text))
                found.Add(new Evidence(EvidenceSource.Title, Claim(year), text.Plain, text.SpanOf(start, end)));
        }
        evidence.AddRange(found.OrderByDescending(e => e.Claim, StringComparer.Ordinal));
    }

    /// <summary>The year in the heading above the ideas.</summary>
    private static void AddHeadings(ReadingContext context, IdeaPage page, List<Evidence> evidence)
    {
        foreach (var section in page.Sections.Where(s => s.Node.Parent is not RstDocument && (s.Role == PageSectionRole.Ideas || HoldsOffers(page, s))))
        {
            var text = context.Text(section.Node.Title!);
            foreach (var (year, start, end) in YearGrammar.FindAll(text.Text))
                evidence.Add(new Evidence(EvidenceSource.Heading, Claim(year), text.Plain, text.SpanOf(start, end)));
        }
    }

    /// <summary>Whether the heading names the programme, and ideas on offer stand below.</summary>
    private static bool HoldsOffers(IdeaPage page, PageSection section) => ProgrammeName.IsIn(section.Title.Value)
        && page.Ideas.FirstOrDefault(i => i.Span.Start >= section.Span.Start) is { Section: IdeaSection.Idea } idea && idea.Span.Start < section.Span.End;

    private static void AddIntroduction(ReadingContext context, IdeaPage page, List<Evidence> evidence)
    {
        var firstIdea = page.Ideas.IsEmpty ? int.MaxValue : page.Ideas[0].Span.Start;
        var paragraphs = context.Document.Descendants<Paragraph>().Where(p => p.Parent is Section or RstDocument or Admonition);
        foreach (var paragraph in paragraphs.TakeWhile(p => p.Span.Start < firstIdea).Take(Introduction))
        {
            var text = context.Text(paragraph);
            foreach (var (year, start, end) in YearGrammar.FindAll(text.Text))
            {
                if (IsNamed(text.Text, start) || (context.IsAboutProgramme && text.Text.AsSpan(0, start).Trim(" :").Equals("year", StringComparison.OrdinalIgnoreCase)))
                    evidence.Add(new Evidence(EvidenceSource.Introduction, Claim(year), Words(text.Text, start, end), text.SpanOf(start, end)));
            }
        }
    }

    /// <summary>The year and what stands before it.</summary>
    private static string Words(string text, int start, int end) => PythonText.CollapseWhiteSpace(text.AsSpan(Math.Max(0, start - 40), end - Math.Max(0, start - 40)));

    /// <summary>Whether the programme is named shortly before a year, in the same sentence.</summary>
    private static bool IsNamed(string text, int year)
    {
        var from = Math.Max(0, year - 60);
        var (start, end) = ProgrammeName.Find(text, from);
        return start >= 0 && end <= year && LabelWords.Of(text[end..year], keepEmpty: true).TrueForAll(s_between.Contains);
    }
}
