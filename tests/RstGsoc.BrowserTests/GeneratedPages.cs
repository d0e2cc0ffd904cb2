using System.Globalization;
using System.Text;
using RstGsoc.Text;

namespace RstGsoc.BrowserTests;

/// <summary>Pages of ideas in any number, the same in each run: what idea n has follows from n.</summary>
internal static class GeneratedPages
{
    private const int IdeasOnPage = 100;

    private static readonly string[] s_subjects = ["parser", "storage driver", "network", "snapshot", "backup", "migration", "fuzzer", "metadata", "schema", "event loop", "console"];
    private static readonly string[] s_levels = ["beginner", "intermediate", "advanced"];
    private static readonly string[] s_languages = ["C", "Python", "Rust", "Go", "OCaml"];
    private static readonly string[] s_mentors = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Edsger Dijkstra", "Barbara Liskov", "Ken Thompson", "Donald Knuth"];

    public static IEnumerable<SourceText> Of(int ideas)
    {
        for (var first = 0; first < ideas; first += IdeasOnPage)
            yield return SourceText.From(Page(first, Math.Min(first + IdeasOnPage, ideas)), $"gsoc-{first / IdeasOnPage}.rst");
    }

    private static string Page(int from, int to)
    {
        var page = new StringBuilder($"Google Summer of Code {2016 + (from / IdeasOnPage % 10)}\n==========================\n\nProject ideas\n-------------\n");
        for (var n = from; n < to; n++)
            Append(n, page);
        return page.ToString();
    }

    private static void Append(int n, StringBuilder page)
    {
        var title = $"Improve the {s_subjects[n % 11]} in step {n}";
        var mentor = s_mentors[n % 7];
        page.Append(CultureInfo.InvariantCulture, $"\n{title}\n{new string('~', title.Length)}\n\n**Summary:** The goal is to make the {s_subjects[n % 11]} better, which was seen in issue {n}.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"It concerns the {s_subjects[(n + 3) % 11]} as well as the {s_subjects[(n + 5) % 11]}, *and* ``code{n}``. Only word{n} stands here alone.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"**Links:**\n\n-  `Issue {n} <https://example.org/{n}>`__\n\n**Details:**\n\n-  Skill level: {s_levels[n % 3]}\n");
        if (n % 4 != 0)
            page.Append(CultureInfo.InvariantCulture, $"-  Project size: {(n % 2 == 0 ? 175 : 350)} hours\n");
        page.Append(CultureInfo.InvariantCulture, $"-  Language: {s_languages[n % 5]}\n");
        if (n % 10 != 9)
            page.Append(CultureInfo.InvariantCulture, $"-  Mentor: {mentor} <{mentor.ToLowerInvariant().Replace(' ', '.')}@example.org>\n");
    }
}
