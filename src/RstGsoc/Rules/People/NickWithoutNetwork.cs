using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.People;

internal sealed class NickWithoutNetwork : IPageRule
{
    private static readonly string[] s_networks =
        ["oftc", "libera", "freenode", "gimpnet", "hackint", "quakenet", "efnet", "ircnet", "undernet", "rizon", "dalnet", "snoonet", "irc.gnome.org", "irc.mozilla.org", "irc.perl.org", "irc.w3.org", "irc"];

    public RuleInfo Info { get; } = new("GSOC407", "nick-without-network", Severity.Info)
    {
        Title = "An IRC nick is given without the network",
        Why = "The same nick may belong to another person on the next network.",
        Caveat = "Silent when the page names a network anywhere.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>, [|jd on IRC (#parser)|]
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>, jd on IRC (#parser OFTC)
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var nicks = page.Mentors.Concat(page.Ideas.SelectMany(idea => idea.Mentors)).Select(person => person.Irc).OfType<IrcContact>().Where(irc => irc.Network is null).ToList();
        if (nicks.Count == 0 || context.Prose.Any(prose => NamesNetwork(prose.Text)))
            yield break;
        foreach (var irc in nicks)
            yield return new(Info, irc.Span, $"Nobody can tell on which network {irc.Nick} is") { Hint = "Name the network, such as OFTC or Libera.Chat" };
    }

    private static bool NamesNetwork(string text) =>
        Phrases.Find(text, s_networks).Any(word => word.Length > 3 || text.AsSpan(word.Start + word.Length).StartsWith("."));
}
