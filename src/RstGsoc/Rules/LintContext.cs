using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules.Fields;
using RstGsoc.Rules.Structure;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>What a rule may ask about the page at hand. All of it is decided before the first rule runs.</summary>
public sealed class LintContext
{
    private static readonly string[] s_old = ["old", "outdated", "obsolete", "archived"];
    private ImmutableArray<Prose> _prose;
    private ImmutableArray<PageLink> _links;
    private ImmutableArray<PageLink> _references;
    private ImmutableArray<Paragraph> _paragraphs;
    private SpanLookup<Prose>? _prosePlaces;
    private SpanLookup<PageLink>? _referencePlaces;
    private SpanIndex? _ideas;
    private bool? _namesChannel;
    private bool? _namesHours;

    internal LintContext(IdeaPage page, Site site, LintOptions options)
    {
        Page = page;
        Site = site;
        Options = options;
        Year = page.ProgrammeYear ?? YearText.OfFile(page.Source.Path) ?? site.YearOfTableWith(page);
        IsAboutProgramme = ProgrammeText.IsIn(page);
        IsSummerOfCode = !ProgrammeText.NamesAnother(page);
        IsKeptAsOld = Year is null && Phrases.Contains(page.Title?.Value ?? "", s_old);
        Programme = IsSummerOfCode && !IsKeptAsOld ? Programme.Of(Year ?? options.Year) : Programme.Unknown(Year ?? options.Year);
    }

    /// <summary>The page's text.</summary>
    public SourceText Source => Document.Source;

    /// <summary>The page's tree, without transforms: references are not resolved, titles not promoted.</summary>
    public RstDocument Document => Page.Document;

    /// <summary>What the page means.</summary>
    public IdeaPage Page { get; }

    /// <summary>The pages of the run, and those that were read for context.</summary>
    public Site Site { get; }

    /// <summary>What the run was asked to do.</summary>
    public LintOptions Options { get; }

    /// <summary>The programme that the page is judged by: that of its own year, or of the run's year when it names none.</summary>
    public Programme Programme { get; }

    /// <summary>What the configuration says about a number of a rule, or its default.</summary>
    public int Option(RuleInfo rule, RuleOption option) => Options.OptionOf(rule, option);

    /// <summary>The page's own year: what the page says, the one year in its file's name, or that of the table of pages it is listed in; null when nothing tells.</summary>
    public int? Year { get; }

    /// <summary>Whether the page has to do with a programme at all. Rules about ideas run on no other page.</summary>
    public bool IsAboutProgramme { get; }

    /// <summary>Whether the page is about Summer of Code, and not about Season of Docs or Outreachy alone.</summary>
    public bool IsSummerOfCode { get; }

    /// <summary>Whether the page offers ideas for Summer of Code.</summary>
    public bool OffersIdeas => Page.Kind == PageKind.Ideas && IsSummerOfCode;

    /// <summary>Whether the page is a list of ideas for Summer of Code, and not the page of one idea.</summary>
    public bool IsIdeaList => OffersIdeas && Page.Ideas.Length > 0 && !(Page.Ideas.Length == 1 && Page.Ideas[0].Title.Span == Page.Title?.Span);

    /// <summary>Whether the page names no year and says in its title that it is out of date.</summary>
    public bool IsKeptAsOld { get; }

    /// <summary>Whether the page is about a programme that is over.</summary>
    public bool IsHistory => Year < Options.Year || IsKeptAsOld;

    /// <summary>Whether an idea is held to have the fields that the programme asks for: one on offer, or an accepted project that is told in the form of an idea.</summary>
    public bool IsHeldToFields(Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.Section == IdeaSection.Idea
            || (Page.Kind == PageKind.Accepted && Year is not null && idea.Fields.Any(field => field.Kind is FieldKind.SkillLevel or FieldKind.Languages or FieldKind.ExpectedSize));
    }

    /// <summary>Whether it is known which year's rules hold: an undated list is taken for the run's year, undated reports are of any year.</summary>
    public bool IsYearKnown => Year is not null || (Page.Kind != PageKind.Accepted && !IsKeptAsOld);

    /// <summary>The page's running text, a piece for each paragraph, title, term or line; literal text and comments left out.</summary>
    public ImmutableArray<Prose> Prose => _prose.IsDefault ? _prose = [.. Rules.Prose.Of(Document)] : _prose;

    /// <summary>The paragraphs of the page, those of docutils' messages left out.</summary>
    internal ImmutableArray<Paragraph> Paragraphs => _paragraphs.IsDefault ? _paragraphs = [.. Document.Descendants<Paragraph>().Where(paragraph => paragraph.Parent is not SystemMessage)] : _paragraphs;

    /// <summary>The hyperlinks of the page that lead somewhere by an address, in page order.</summary>
    public ImmutableArray<PageLink> Links => _links.IsDefault ? _links = [.. PageLink.Of(Document)] : _links;

    /// <summary>The hyperlinks of the text, in page order: where a link names a target, with that target's address.</summary>
    public ImmutableArray<PageLink> References => _references.IsDefault ? _references = [.. PageLink.InText(Document)] : _references;

    /// <summary>Those of <see cref="References"/> that stand in a span.</summary>
    internal List<PageLink> ReferencesIn(TextSpan span) => ReferencePlaces.Within(span);

    /// <summary>Whether a hyperlink of the text shares a character with a span.</summary>
    internal bool IsLinked(TextSpan span) => ReferencePlaces.AnyOverlaps(span);

    /// <summary>Those of <see cref="Prose"/> whose elements stand in a span.</summary>
    internal List<Prose> ProseIn(TextSpan span) => (_prosePlaces ??= new(Prose, static prose => prose.Element.Span)).Within(span);

    private SpanLookup<PageLink> ReferencePlaces => _referencePlaces ??= new(References, static link => link.Span);

    /// <summary>Whether an offset lies inside an idea or accepted project.</summary>
    public bool IsInIdea(int offset) => (_ideas ??= SpanIndex.Of(Page.Ideas, idea => idea.Span)).Contains(offset);

    /// <summary>Whether a text outside the ideas names one size, which is that of all of them.</summary>
    internal bool NamesHours => _namesHours ??= Prose.Any(prose => !IsInIdea(prose.Locate(0, 1).Start) && IdeaSizeMissing.Hours(prose.Text, Programme).Distinct().Count() == 1);

    /// <summary>Whether the page, or one that it links to, names a way to reach the organisation.</summary>
    internal bool NamesChannel => _namesChannel ??= PagesNearby.Any(this, Channels.AreNamed);
}
