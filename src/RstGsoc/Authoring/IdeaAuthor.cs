using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Authoring;

/// <summary>Adds a new idea to a page, in the page's own layout where it has ideas already.</summary>
public static class IdeaAuthor
{
    private const int MostExamples = 3;
    private const int DescriptionWeight = 2;
    private const char UsualAdornment = '-';
    private const string Deeper = "-~^\"'+*#.:`_=";

    /// <summary>The page with one idea more, behind those that are on offer.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The idea's title; null to leave it to be written.</param>
    /// <param name="programme">The programme year.</param>
    /// <param name="options">What is known of the page.</param>
    public static SourceText Add(SourceText page, string? title, Programme programme, IdeaPageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(programme);
        var read = Read(page, options);
        title ??= Placeholder.TitleOf(read.Ideas.Count(idea => idea.Section == IdeaSection.Idea) + 1);
        return Examples(read).Select(example => Copy(read, example, title, programme, options)).FirstOrDefault(written => written is not null)
            ?? Insert(page, EndOfIdeas(read), IdeaSkeleton.Write(title, AdornmentFor(read), programme));
    }

    private static IdeaPage Read(SourceText page, IdeaPageOptions? options) => IdeaPage.Read(RstDocument.Parse(page), options);

    /// <summary>Ideas to copy the layout from: described and complete ones first, of equals the last.</summary>
    private static IEnumerable<Idea> Examples(IdeaPage page) => page.Ideas.Where(idea => idea.Section == IdeaSection.Idea).Reverse()
        .OrderByDescending(idea => idea.Fields.Count(field => !field.IsEmpty) + (idea.Body.OfType<Paragraph>().Any() ? DescriptionWeight : 0)).Take(MostExamples);

    /// <summary>The page with a copy that is read as an idea and makes docutils complain of nothing new, or null.</summary>
    private static SourceText? Copy(IdeaPage page, Idea example, string title, Programme programme, IdeaPageOptions? options)
    {
        var written = Insert(page.Source, EndOfIdeas(page), new IdeaCopy(example, page.Source, programme).Write(title));
        if (NewIdea(page, Read(written, options), title) is not { } idea)
            return null;
        var complete = MissingFields.AddTo(written, idea, programme);
        if (NewIdea(page, Read(complete, options), title) is null)
            complete = written;
        return Complaints(complete) > Complaints(page.Source) ? null : complete;
    }

    private static Idea? NewIdea(IdeaPage before, IdeaPage after, string title) =>
        after.Ideas.Length == before.Ideas.Length + 1 ? after.Ideas.LastOrDefault(idea => idea.Section == IdeaSection.Idea && idea.Title.Value.EndsWith(title, StringComparison.Ordinal)) : null;

    private static int Complaints(SourceText page) =>
        RstDocument.Parse(page, RstParseOptions.Default with { RunTransforms = true }).Diagnostics.Count(d => d.Severity >= Severity.Warning);

    private static SourceText Insert(SourceText page, int at, string idea)
    {
        var newLine = page.NewLine;
        var (before, after) = (page.Content[..at].TrimEnd(), page.Content[at..].TrimStart('\r', '\n'));
        var text = (before.Length == 0 ? "" : before + "\n\n") + idea.TrimEnd() + "\n" + (string.IsNullOrWhiteSpace(after) ? "" : "\n" + after);
        return page.WithContent(text.ReplaceLineEndings(newLine));
    }

    private static int EndOfIdeas(IdeaPage page)
    {
        if (page.Ideas.LastOrDefault(idea => idea.Section == IdeaSection.Idea) is { } last)
            return last.Span.End;
        return page.Section(PageSectionRole.Ideas)?.Span.End ?? page.Source.Content.Length;
    }

    /// <summary>The adornment of the ideas, of what else stands beside them, or of a level below their section; without such a section that of the last title.</summary>
    private static char AdornmentFor(IdeaPage page)
    {
        var sections = page.Document.Descendants<Section>().ToList();
        if (page.Ideas.Where(idea => idea.Section == IdeaSection.Idea).Select(idea => idea.Node).OfType<Section>().FirstOrDefault() is { } idea)
            return Underline(idea, page.Source);
        var parent = page.Section(PageSectionRole.Ideas)?.Node ?? (sections.Count == 1 ? sections[0] : null);
        if (parent is null)
            return sections.Count == 0 ? UsualAdornment : Underline(sections[^1], page.Source);
        return sections.FirstOrDefault(section => Depth(section) == Depth(parent) + 1) is { } sibling
            ? Underline(sibling, page.Source)
            : Deeper.First(c => sections.All(section => Underline(section, page.Source) != c));
    }

    private static int Depth(Node node) => node.Parent is null ? 0 : Depth(node.Parent) + 1;

    private static char Underline(Section section, SourceText source)
    {
        var line = section.Title is { } title ? source.Locate(title.Span.End).Line + 1 : source.LineCount + 1;
        return line <= source.LineCount && source.GetLineSpan(line) is { Length: > 0 } span ? source.Content[span.Start] : UsualAdornment;
    }
}
