namespace RstGsoc.Ideas.Vocabulary;

/// <summary>A role of sections and the headings that tell it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Patterns">What the headings have in them.</param>
internal sealed record SectionTitle(PageSectionRole Role, TitlePattern[] Patterns)
{
    public SectionTitle(PageSectionRole role, IEnumerable<string> patterns)
        : this(role, [.. patterns.Select(p => new TitlePattern(p[0], $" {p[1..].Trim()} "))])
    {
    }
}

/// <summary>Words and their place in a heading.</summary>
/// <param name="Place">The sign of the place.</param>
/// <param name="Words">The words, with a blank on both sides.</param>
internal sealed record TitlePattern(char Place, string Words)
{
    /// <summary>Whether a heading has the words in their place; it comes with blanks on both sides as well.</summary>
    public bool Fits(string heading) => Place switch
    {
        '=' => heading == Words,
        '$' => heading.AsSpan(0, heading.Length - 1).EndsWith(Words.AsSpan(1, Words.Length - 2), StringComparison.Ordinal),
        '^' => heading.StartsWith(Words, StringComparison.Ordinal),
        _ => heading.Contains(Words, StringComparison.Ordinal),
    };
}

/// <summary>The table of headings: <c>section-titles.txt</c>.</summary>
internal static class SectionTitles
{
    private static readonly List<WordSection> s_file = WordFile.Read("section-titles.txt");

    /// <summary>The roles in order of trying.</summary>
    public static readonly SectionTitle[] Rows =
        [.. s_file.Where(s => char.IsUpper(s.Heading[0])).Select(s => new SectionTitle(Enum.Parse<PageSectionRole>(s.Heading), PhrasesOf(s)))];

    /// <summary>What the heading of a section of ideas has in it; tried after all others.</summary>
    public static readonly SectionTitle[] Containers = [new SectionTitle(PageSectionRole.Ideas, Phrases("containers"))];

    /// <summary>Words that do not count in a comparison.</summary>
    public static readonly HashSet<string> Ignored = [.. Phrases("ignored")];

    /// <summary>The heading of a section of ideas has one of these.</summary>
    public static readonly string[] Plurals = Phrases("plurals");

    /// <summary>The heading of a template has no other words.</summary>
    public static readonly HashSet<string> TemplateWords = [.. Phrases("template")];

    /// <summary>How the heading of a group of ideas may end.</summary>
    public static readonly string[] GroupEnds = Phrases("group");

    private static string[] Phrases(string heading) => PhrasesOf(s_file.Find(s => s.Heading == heading)!);

    private static string[] PhrasesOf(WordSection section) => [.. section.Entries.SelectMany(e => WordFile.Phrases(e.Text))];
}
