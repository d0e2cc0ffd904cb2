using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.People;

internal sealed class EmailDomainLookalike : ISiteRule
{
    private const int FewestUses = 3;

    public RuleInfo Info { get; } = new("GSOC405", "email-domain-lookalike", Severity.Warning)
    {
        Title = "The domain of an e-mail address looks like a misspelling of another",
        Why = "A mentor with a mistyped address cannot be reached, and the page does not show it.",
        Caveat = "Compares with domains that the pages use at least three times.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>, John Roe <john@example.org>, Ann Poe <ann@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Joe Moe <[|joe@exmaple.org|]>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>, John Roe <john@example.org>, Ann Poe <ann@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Joe Moe <joe@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Site site, LintContext context)
    {
        var (suspects, usual) = site.Once(this, Known);
        foreach (var suspect in suspects[context.Page.Document])
        {
            var email = suspect.Person.Email!;
            var domain = Site.MailDomain(email.Value);
            var meant = usual.Find(other => IsLookalike(domain, other));
            if (meant is not null)
                yield return new(Info, email.Span, $"'{domain}' looks like '{meant}'") { Hint = $"Write {meant} if that is meant", Fix = Mend(email, domain, meant, context) };
        }
    }

    /// <summary>Those who alone use a domain, by their page, and the domains that several use.</summary>
    private static (ILookup<RstDocument, PersonOnPage> Suspects, List<string> Usual) Known(Site site) => (
        site.PeopleByMailDomain.Where(people => people.Count() == 1).Select(people => people.Single()).ToLookup(person => person.Page.Document),
        [.. site.PeopleByMailDomain.Where(people => people.Count() >= FewestUses).Select(people => people.Key)]);

    private static bool IsLookalike(string domain, string other) =>
        domain != other && domain.Length > 5 && !other.EndsWith("." + domain, StringComparison.Ordinal) && !domain.EndsWith("." + other, StringComparison.Ordinal)
        && EditDistance.Between(domain, other, 2) <= (domain.Length > 8 ? 2 : 1);

    private static Fix? Mend(Located<string> email, string domain, string meant, LintContext context)
    {
        var at = context.Source.Slice(email.Span).LastIndexOf(domain, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : Fix.Unsafe($"Write '{meant}'", new TextSpan(email.Span.Start + at, domain.Length), meant);
    }
}
