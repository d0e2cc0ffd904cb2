using RstGsoc.Ideas.Layouts;
using RstGsoc.Ideas.Values;
using RstGsoc.Syntax;

namespace RstGsoc.Ideas;

/// <summary>Reads a page's tree into the model: ideas first, then what follows from them.</summary>
internal static class PageReader
{
    public static IdeaPage Read(RstDocument document, IdeaPageOptions options)
    {
        var tree = CardDirective.AreIn(document.Source) ? RstDocument.Parse(document.Source, CardDirective.ParseOptions) : document;
        var context = new ReadingContext(tree, options);
        var finder = new IdeaFinder(context);
        finder.Find();
        var page = new IdeaPage
        {
            Document = document,
            Title = TitleOf(context),
            Ideas = [.. finder.Ideas.OrderBy(idea => idea.Title.Span.Start)],
            Sections = [.. finder.Sections],
            Templates = TemplateFinder.Find(context, finder.Sections),
            Mentors = [.. finder.Sections.Where(s => s.Role == PageSectionRole.Mentors).SelectMany(s => MentorsOf(context, s.Node))],
        };
        var kinds = KindClassifier.Classify(context, page);
        var years = YearFinder.Find(context, page with { Kind = kinds.Kind });
        return page with { Kind = kinds.Kind, KindEvidence = kinds.Evidence, ProgrammeYear = years.Year, YearEvidence = years.Evidence };
    }

    private static Located<string>? TitleOf(ReadingContext context)
    {
        var first = context.Document.Children.FirstOrDefault(c => c is Section or Paragraph);
        return first is Section { Title: { } title } ? context.TitleOf(title) : null;
    }

    /// <summary>The people of a section's lists; its sentences name nobody.</summary>
    private static IEnumerable<Person> MentorsOf(ReadingContext context, Section section) =>
        section.Descendants<ListItem>().Select(item => item.Children.Count > 0 ? item.Children[0] as Paragraph : null).OfType<Paragraph>()
            .SelectMany(paragraph => PeopleReader.Read(context.Text(paragraph)));
}
