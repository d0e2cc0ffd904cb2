using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.People;

internal sealed class PersonNameVariant : ISiteRule
{
    public RuleInfo Info { get; } = new("GSOC406", "person-name-variant", Severity.Info)
    {
        Title = "One person is written in two ways",
        Why = "Search and indexes take them for two people.",
        Caveat = "Only accents are compared: the spelling with more of them is taken for the person's own.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: [|Michal Privoznik|] <mp@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Michal Prívozník <mp@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Michal Prívozník <mp@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Michal Prívozník <mp@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in Named(context.Page))
        {
            var name = person.Name!;
            if (!seen.Add(name.Value) || Better(name.Value, person.Email?.Value, site, context) is not { } other)
                continue;
            yield return new(Info, name.Span, $"'{name.Value}' is written '{other}' elsewhere") { Hint = "Write the name in one way", Fix = Mend(name, other, context) };
        }
    }

    private static IEnumerable<Person> Named(IdeaPage page) =>
        page.Mentors.Concat(page.Ideas.SelectMany(idea => idea.Mentors.Concat(idea.SuggestedBy).Concat(idea.Participants))).Where(person => person is { Name: not null, IsPlaceholder: false });

    /// <summary>The same name with its accents, in a field of any page with the same address, or in the page's text.</summary>
    private static string? Better(string name, string? email, Site site, LintContext context)
    {
        var others = email is null ? [] : site.PeopleByEmail[email].Select(person => person.Person.Name?.Value).OfType<string>();
        return others.Concat(InText(name, context)).FirstOrDefault(other => other != name && Folding.Fold(other) == Folding.Fold(name) && Accents(other) > Accents(name));
    }

    private static IEnumerable<string> InText(string name, LintContext context)
    {
        var folded = Fold(name);
        foreach (var prose in context.Prose)
        {
            if (prose.Text.Length >= name.Length && Fold(prose.Text) is var text && text.IndexOf(folded, StringComparison.Ordinal) is var at and >= 0)
                yield return prose.Text.Substring(at, name.Length);
        }
    }

    private static string Fold(string text) => string.Create(text.Length, text, static (result, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            result[i] = Folding.FoldCharacter(text[i]);
    });

    private static int Accents(string name) => name.Count(c => c > '\u007f');

    private static Fix? Mend(Located<string> name, string other, LintContext context) =>
        context.Source.Slice(name.Span) == name.Value ? Fix.Unsafe($"Write '{other}'", name.Span, other) : null;
}
