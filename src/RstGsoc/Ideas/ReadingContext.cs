using RstGsoc.Ideas.Layouts;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>What every reader of one page needs.</summary>
internal sealed class ReadingContext
{
    /// <summary>Elements are asked about again while their neighbours are read, and not much later: of a long page the rest need not be remembered.</summary>
    private const int MostTexts = 4_096;

    private readonly HyperlinkTargets _targets;
    private readonly Dictionary<Element, FlatText> _texts = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Title, Located<string>> _titles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Title, PageSectionRole> _roles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FlatText, LabelReading?> _labels = [];
    private OverviewTables? _overviews;
    private readonly Dictionary<FlatText, List<(int At, LabelReading Label)>>?[] _starts = new Dictionary<FlatText, List<(int At, LabelReading Label)>>?[(int)FieldLayout.Unlabelled + 1];

    public ReadingContext(RstDocument document, IdeaPageOptions options)
    {
        Document = document;
        Options = options;
        _targets = new HyperlinkTargets(document);
        Vocabulary = new FieldVocabulary(options);
        Census = new LabelCensus(this);
        IsAboutProgramme = options.Kind is not null || options.HasFieldSynonyms || ProgrammeName.IsAbout(document.Source.Content)
            || (document.Source.Path is { } path && ProgrammeName.IsIn(path.Replace('_', ' ').Replace('-', ' ')));
    }

    public RstDocument Document { get; }

    public IdeaPageOptions Options { get; }

    public FieldVocabulary Vocabulary { get; }

    /// <summary>The labels that the vocabulary does not know and the page has again and again.</summary>
    public LabelCensus Census { get; }

    /// <summary>The tables that repeat what stands in sections.</summary>
    public OverviewTables Overviews => _overviews ??= new OverviewTables(this);

    /// <summary>The headings that divide several ideas alike.</summary>
    public HeadingCensus Headings { get; } = new();

    /// <summary>Whether the page names a programme or mentors; on any other, "ideas" are somebody's thoughts and "accepted" is a proposal.</summary>
    public bool IsAboutProgramme { get; }

    /// <summary>Whether the file is named after the programme.</summary>
    public bool IsFileNamed => Source.Path is { } path && ProgrammeName.IsIn(path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Replace('_', ' ').Replace('-', ' '));

    public SourceText Source => Document.Source;

    /// <summary>The text of an element that holds inline nodes.</summary>
    public FlatText Text(Element element)
    {
        if (_texts.TryGetValue(element, out var text))
            return text;
        if (_texts.Count >= MostTexts)
            Forget();
        return _texts[element] = InlineFlattener.Flatten(element, Source, _targets);
    }

    /// <summary>The label that a text of this page begins with, as an item of a list; looked for once.</summary>
    public LabelReading? LabelOf(FlatText text)
    {
        if (!_labels.TryGetValue(text, out var label))
            _labels[text] = label = LabelReader.Read(text, Vocabulary, isListItem: true);
        return label;
    }

    /// <summary>Where fields begin in a text of this page; looked for once.</summary>
    public List<(int At, LabelReading Label)> StartsOf(FlatText text, FieldLayout layout)
    {
        var known = _starts[(int)layout] ??= [];
        if (!known.TryGetValue(text, out var starts))
            known[text] = starts = ParagraphFields.FindStarts(this, text, layout);
        return starts;
    }

    /// <summary>Where a reference leads.</summary>
    public string? AddressOf(Reference reference) => _targets.AddressOf(reference);

    /// <summary>The title of a section without what people put around it.</summary>
    public Located<string> TitleOf(Title title)
    {
        if (!_titles.TryGetValue(title, out var known))
            _titles[title] = known = IdeaTitle.Of(Text(title));
        return known;
    }

    /// <summary>What a section is for, by its title.</summary>
    public PageSectionRole RoleOf(Title title)
    {
        if (!_roles.TryGetValue(title, out var role))
            _roles[title] = role = SectionVocabulary.RoleOf(TitleOf(title).Value);
        return role;
    }

    private void Forget()
    {
        _texts.Clear();
        _titles.Clear();
        _roles.Clear();
        _labels.Clear();
        Array.Clear(_starts);
    }
}
