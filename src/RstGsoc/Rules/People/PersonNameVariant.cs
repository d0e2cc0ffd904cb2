using System.Text;
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
        var people = Named(context.Page).DistinctBy(person => person.Name!.Value, StringComparer.Ordinal).ToList();
        var inText = Accented(people, context);
        foreach (var person in people)
        {
            var name = person.Name!;
            var elsewhere = person.Email is { } email ? site.PeopleByEmail[email.Value].Select(other => other.Person.Name?.Value).OfType<string>() : [];
            if (elsewhere.Concat(inText.GetValueOrDefault(Fold(name.Value)) ?? []).FirstOrDefault(other => IsBetter(other, name.Value)) is not { } better)
                continue;
            yield return new(Info, name.Span, $"'{name.Value}' is written '{better}' elsewhere") { Hint = "Write the name in one way", Fix = Mend(name, better, context) };
        }
    }

    private static IEnumerable<Person> Named(IdeaPage page) =>
        page.Mentors.Concat(page.Ideas.SelectMany(idea => idea.Mentors.Concat(idea.SuggestedBy).Concat(idea.Participants))).Where(person => person is { Name: not null, IsPlaceholder: false });

    /// <summary>Whether another name is the same one with its accents.</summary>
    private static bool IsBetter(string other, string name) => other != name && Folding.Fold(other) == Folding.Fold(name) && Accents(other) > Accents(name);

    /// <summary>The names in the texts that have accents at all, by what is left of them without; one walk over the texts for all names.</summary>
    private static Dictionary<string, List<string>> Accented(List<Person> people, LintContext context)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var names = people.Select(person => Fold(person.Name!.Value)).Distinct(StringComparer.Ordinal).ToLookup(name => WordAt(name, 0), StringComparer.Ordinal);
        if (names.Count == 0)
            return found;
        foreach (var prose in context.Prose)
        {
            if (Ascii.IsValid(prose.Text))
                continue;
            var text = Fold(prose.Text);
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] == ' ' || (at > 0 && text[at - 1] != ' '))
                    continue;
                foreach (var name in names[WordAt(text, at)])
                {
                    var end = at + name.Length;
                    if (string.CompareOrdinal(text, at, name, 0, name.Length) == 0 && (end == text.Length || text[end] == ' '))
                        (found.TryGetValue(name, out var variants) ? variants : found[name] = []).Add(prose.Text.Substring(at, name.Length));
                }
            }
        }
        return found;
    }

    private static string WordAt(string text, int at) => text.IndexOf(' ', at) is var end and >= 0 ? text[at..end] : text[at..];

    /// <summary>Without accents and in small letters, character for character, so that places stay.</summary>
    private static string Fold(string text) => string.Create(text.Length, text, static (result, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            result[i] = Folding.FoldCharacter(text[i]);
    });

    private static int Accents(string name) => name.Count(c => c > '\u007f');

    private static Fix? Mend(Located<string> name, string other, LintContext context) =>
        context.Source.Slice(name.Span) == name.Value ? Fix.Unsafe($"Write '{other}'", name.Span, other) : null;
}
