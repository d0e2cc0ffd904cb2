using System.Collections.Immutable;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>Decides what a page is for.</summary>
internal static class KindClassifier
{
    /// <summary>A section with more words says something itself.</summary>
    private const int MostLinkWords = 40;

    private static readonly string[] s_guideWords =
    [
        "student", "applicant", "contributor guid", "how to", "instructions", "application", "guidelines", "expectations", "rules", "proposal", "mentor guid",
        "frequently", "tips",
    ];

    public static (PageKind Kind, ImmutableArray<Evidence> Evidence) Classify(ReadingContext context, IdeaPage page)
    {
        var evidence = new List<Evidence>();
        if (context.Options.Kind is { } configured)
            evidence.Add(new Evidence(EvidenceSource.Configuration, Name(configured), Name(configured), null));
        AddContent(page, evidence);
        if (context.IsAboutProgramme)
            AddStructure(context, page, evidence);
        var kind = evidence.Count == 0 ? PageKind.Other : Enum.Parse<PageKind>(evidence[0].Claim, ignoreCase: true);
        return (kind, [.. evidence]);
    }

    private static void AddStructure(ReadingContext context, IdeaPage page, List<Evidence> evidence)
    {
        AddHeadings(context, page, evidence);
        AddGuide(context, page, evidence);
        AddDirectory(context, page, evidence);
        if (page.Title is { } title && IsGuide(title.Value))
            evidence.Add(new Evidence(EvidenceSource.Title, Name(PageKind.Faq), title.Value, title.Span));
    }

    private static string Name(PageKind kind) => kind.ToString().ToLowerInvariant();

    private static void AddContent(IdeaPage page, List<Evidence> evidence)
    {
        AddCount(page, IdeaSection.Idea, PageKind.Ideas, "ideas", evidence);
        AddCount(page, IdeaSection.Accepted, PageKind.Accepted, "accepted projects", evidence);
    }

    private static void AddCount(IdeaPage page, IdeaSection section, PageKind kind, string noun, List<Evidence> evidence)
    {
        var found = page.Ideas.Where(i => i.Section == section).ToList();
        if (found.Count > 0)
            evidence.Add(new Evidence(EvidenceSource.Content, Name(kind), $"{found.Count} {noun}", found[0].Title.Span));
    }

    /// <summary>A section for accepted projects makes the page theirs, even while it is empty; one that only links away does not.</summary>
    private static void AddHeadings(ReadingContext context, IdeaPage page, List<Evidence> evidence)
    {
        if (page.Title is { } title && SectionVocabulary.RoleOf(title.Value) == PageSectionRole.Accepted)
            evidence.Add(new Evidence(EvidenceSource.Title, Name(PageKind.Accepted), title.Value, title.Span));
        foreach (var section in page.Sections)
        {
            if (section.Role == PageSectionRole.Accepted && !IsOnlyLinks(context, section.Node))
                evidence.Add(new Evidence(EvidenceSource.Heading, Name(PageKind.Accepted), section.Title.Value, section.Title.Span));
        }
    }

    private static void AddGuide(ReadingContext context, IdeaPage page, List<Evidence> evidence)
    {
        if (page.Title is { } title && SectionVocabulary.RoleOf(title.Value) is PageSectionRole.Faq)
            evidence.Add(new Evidence(EvidenceSource.Title, Name(PageKind.Faq), title.Value, title.Span));
        var isIndex = HasDirectory(context.Document);
        var guides = page.Sections.Where(s => s.Role is PageSectionRole.Faq or PageSectionRole.Application or PageSectionRole.GettingStarted && !IsOnlyLinks(context, s.Node)).ToList();
        var questions = page.Sections.Where(s => s.Title.Value.TrimEnd().EndsWith('?')).ToList();
        var isGuide = !isIndex && (guides.Count >= 2 || (guides.Count == 1 && page.Sections.Length <= 2));
        if (questions.Count * 2 <= page.Sections.Length && !isGuide)
            return;
        var signs = guides.Count > 0 ? guides : questions;
        evidence.Add(new Evidence(EvidenceSource.Heading, Name(PageKind.Faq), string.Join(" / ", signs.Take(3).Select(s => s.Title.Value)), signs[0].Title.Span));
    }

    private static void AddDirectory(ReadingContext context, IdeaPage page, List<Evidence> evidence)
    {
        if (HasDirectory(context.Document))
            evidence.Add(new Evidence(EvidenceSource.Content, Name(PageKind.Index), "a table of pages", null));
        var doors = page.Sections.Where(s => s.Role is PageSectionRole.Ideas or PageSectionRole.Accepted or PageSectionRole.Faq && IsOnlyLinks(context, s.Node));
        foreach (var section in page.Ideas.IsEmpty ? doors : [])
            evidence.Add(new Evidence(EvidenceSource.Heading, Name(PageKind.Index), section.Title.Value, section.Title.Span));
    }

    /// <summary>Whether a title is about how to take part.</summary>
    private static bool IsGuide(string title) => s_guideWords.Any(w => title.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the page has a table of other pages, as Sphinx has it.</summary>
    private static bool HasDirectory(RstDocument document) =>
        document.Source.Content.Contains(".. toctree::", StringComparison.Ordinal)
        || document.Descendants<BulletList>().Any(list => list.Children.Count >= 3 && list.Children.OfType<Element>().All(IsLink));

    private static bool IsLink(Element item) =>
        item.Children is [Paragraph { Children: [Reference] or [Reference, Target] or [Problematic] or [RoleElement] }, ..];

    /// <summary>Whether a section has some links and hardly any other words.</summary>
    private static bool IsOnlyLinks(ReadingContext context, Section section)
    {
        var texts = section.Descendants<Paragraph>().Where(p => p.Parent is not SystemMessage).Select(context.Text).ToList();
        return texts.Count <= 12 && section.Descendants().Any(n => n is Reference or Problematic or RoleElement)
            && texts.Sum(t => t.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length) <= MostLinkWords;
    }
}
