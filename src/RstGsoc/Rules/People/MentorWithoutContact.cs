using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules.Structure;

namespace RstGsoc.Rules.People;

internal sealed class MentorWithoutContact : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC401", "mentor-without-contact", Severity.Warning)
    {
        Title = "A mentor is named without a way to reach them",
        Why = "Contributors ask before they apply. The Python Software Foundation, the R project and the CNCF want an address or account for each mentor.",
        Caveat = "A table of people elsewhere on the site is not seen. An info where the page, or a page that it links to, names a channel to write to. A mentor who is reachable through another idea of the page is let pass.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: [|Jane Doe|]
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        if (!context.OffersIdeas || idea.Section != IdeaSection.Idea)
            yield break;
        var hasChannel = context.NamesChannel;
        foreach (var mentor in idea.Mentors.Where(mentor => mentor is { IsReachable: false, IsPlaceholder: false, Name: not null }))
        {
            var known = Known(mentor.Name!.Value, context);
            if (known is null || known.Page != context.Page)
            {
                yield return new(Info, mentor.Name.Span, $"'{mentor.Name.Value}' is named without an address or account")
                {
                    Severity = hasChannel || context.IsHistory ? Severity.Info : Severity.Warning,
                    Hint = known is null ? "Add an e-mail address, a nick or an account" : $"{Path.GetFileName(known.Page.Source.Path)} has {known.Person.Email!.Value}",
                };
            }
        }
    }

    private static PersonOnPage? Known(string name, LintContext context)
    {
        var people = context.Site.Once(typeof(MentorWithoutContact), site => site.PeopleByEmail.SelectMany(group => group).Where(person => person.Person.Name is not null)
            .ToLookup(person => Folding.Fold(person.Person.Name!.Value), StringComparer.Ordinal));
        return people[Folding.Fold(name)].OrderBy(person => person.Page == context.Page ? 0 : 1).FirstOrDefault();
    }
}
