using System.Collections.Concurrent;
using System.Collections.Immutable;
using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules;

/// <summary>The pages of one repository, read together so that rules can compare them.</summary>
public sealed class Site
{
    private static readonly string[] s_roles = [":ref:`", ":doc:`", ":term:`", ":func:`", ":class:`", ":meth:`", ":mod:`", ":attr:`", ":py:", ":envvar:`", ":command:`", ":option:`"];

    private readonly Lazy<ILookup<string, PersonOnPage>> _peopleByEmail;
    private readonly Lazy<ILookup<string, PersonOnPage>> _peopleByMailDomain;
    private readonly Lazy<ImmutableArray<IdeaOnPage>> _ideas;
    private readonly Lazy<ILookup<string, PageTable>> _tables;
    private readonly Lazy<bool> _isForSphinx;
    private readonly Lazy<Dictionary<string, IReadOnlyList<IdeaPage>>> _series;
    private readonly Lazy<Dictionary<string, IdeaPage>> _byPath;
    private readonly Lazy<HashSet<string>> _folders;
    private readonly ConcurrentDictionary<IdeaPage, IReadOnlySet<string>> _places = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<object, Lazy<object>> _answers = new();
    private readonly Func<string, bool> _exists;

    internal Site(ImmutableArray<IdeaPage> pages, Func<string, bool>? fileExists)
    {
        Pages = pages;
        _exists = fileExists ?? (path => pages.Any(page => page.Source.Path == path));
        _peopleByEmail = new(() => People().ToLookup(p => p.Person.Email!.Value, StringComparer.OrdinalIgnoreCase));
        _peopleByMailDomain = new(() => People().ToLookup(p => MailDomain(p.Person.Email!.Value), StringComparer.Ordinal));
        _ideas = new(() => [.. pages.SelectMany(page => page.Ideas.Select(idea => new IdeaOnPage(page, idea)))]);
        _isForSphinx = new(() => pages.Any(page => page.Document.Descendants<DirectiveElement>().Any() || s_roles.Any(role => page.Source.Content.Contains(role, StringComparison.Ordinal))));
        _series = new(() => pages.Select(page => new { Page = page, Series = PageSeries.Of(page.Source.Path) }).Where(entry => entry.Series is not null)
            .GroupBy(entry => entry.Series!.Stem, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<IdeaPage>)[.. group.OrderByDescending(entry => entry.Series!.Year).Select(entry => entry.Page)], StringComparer.Ordinal));
        _byPath = new(() => pages.Where(page => page.Source.Path is not null).DistinctBy(page => page.Source.Path).ToDictionary(page => page.Source.Path!, StringComparer.Ordinal));
        _folders = new(() => [.. pages.Select(page => SitePath.FolderOf(page.Source.Path ?? ""))]);
        _tables = new(() => pages.SelectMany(PageTable.Of).ToLookup(table => table.Entry, StringComparer.Ordinal));
    }

    /// <summary>Every page, those that are only read for context too.</summary>
    public ImmutableArray<IdeaPage> Pages { get; }

    /// <summary>Every idea and accepted project.</summary>
    public ImmutableArray<IdeaOnPage> Ideas => _ideas.Value;

    /// <summary>Everybody with an e-mail address, by that address.</summary>
    public ILookup<string, PersonOnPage> PeopleByEmail => _peopleByEmail.Value;

    /// <summary>Everybody with an e-mail address, by its domain in lower case.</summary>
    public ILookup<string, PersonOnPage> PeopleByMailDomain => _peopleByMailDomain.Value;

    /// <summary>Whether a page of the site uses what docutils alone has not: unknown names may then come from an extension of Sphinx.</summary>
    internal bool IsForSphinx => _isForSphinx.Value;

    /// <summary>The pages of a series (<see cref="PageSeries"/>), the newest first.</summary>
    internal IReadOnlyList<IdeaPage> NewestOf(string stem) => _series.Value.TryGetValue(stem, out var pages) ? pages : [];

    /// <summary>The page at a path, when it was read.</summary>
    internal IdeaPage? PageAt(string path) => _byPath.Value.GetValueOrDefault(path);

    /// <summary>The places of a page that addresses may end with: those of its titles and targets.</summary>
    internal IReadOnlySet<string> PlacesOf(IdeaPage page) => _places.GetOrAdd(page, static page => page.Document.Descendants().OfType<Element>().SelectMany(element => element.Ids).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a page has a place.</summary>
    internal bool HasPlace(IdeaPage page, string place) => PlacesOf(page).Contains(place);

    /// <summary>Whether a page of this folder was read.</summary>
    internal bool HasFolder(string folder) => _folders.Value.Contains(folder);

    /// <summary>Whether there is a file at a path.</summary>
    public bool HasFile(string path) => _exists(path);

    /// <summary>The year in the title of the page whose table lists a page; null when there is none, or pages of several years do.</summary>
    internal int? YearOfTableWith(IdeaPage page)
    {
        var tables = _tables.Value[Path.GetFileNameWithoutExtension(page.Source.Path ?? "")];
        return tables.Where(table => table.Holds(page)).Select(table => table.Year).Distinct().ToList() is [var year] ? year : null;
    }

    /// <summary>What a rule finds out about all pages together, worked out once for the site and not for each page again.</summary>
    /// <param name="question">Who asks.</param>
    /// <param name="answer">Works it out.</param>
    internal T Once<T>(object question, Func<Site, T> answer)
        where T : notnull => (T)_answers.GetOrAdd(question, _ => new Lazy<object>(() => answer(this))).Value;

    /// <summary>The part behind the <c>@</c>, in lower case.</summary>
    public static string MailDomain(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return email[(email.LastIndexOf('@') + 1)..].ToLowerInvariant();
    }

    private IEnumerable<PersonOnPage> People() => Pages.SelectMany(page =>
        page.Mentors.Concat(page.Ideas.SelectMany(PeopleOf)).Where(person => person.Email is not null).Select(person => new PersonOnPage(page, person)));

    private static IEnumerable<Person> PeopleOf(Idea idea) => idea.Mentors.Concat(idea.SuggestedBy).Concat(idea.Participants);
}

/// <summary>A person and the page that names them.</summary>
/// <param name="Page">The page.</param>
/// <param name="Person">The person.</param>
public sealed record PersonOnPage(IdeaPage Page, Person Person);

/// <summary>An idea and the page that it stands on.</summary>
/// <param name="Page">The page.</param>
/// <param name="Idea">The idea.</param>
public sealed record IdeaOnPage(IdeaPage Page, Idea Idea);
