namespace RstGsoc.Ideas.Vocabulary;

/// <summary>The words of mentor fields that are no names, as data.</summary>
internal static class PersonWords
{
    /// <summary>Whole values, or parts between commas, that stand for somebody who is not known yet. Small, without punctuation.</summary>
    private static readonly HashSet<string> s_placeholders = new(StringComparer.Ordinal)
    {
        "", "tbd", "tba", "tbc", "tbc later", "to be determined", "to be announced", "to be decided", "to be confirmed", "to be assigned", "to be defined", "to be found", "to be added", "na", "n a",
        "none", "none yet", "not yet", "not assigned", "unassigned", "unknown", "open", "needed", "wanted", "mentor needed", "mentors needed", "mentor wanted", "mentors wanted", "looking for mentor",
        "looking for a mentor", "looking for mentors", "needs mentor", "needs a mentor", "volunteer needed", "volunteers needed", "your name", "your name here", "name", "names", "mentor name", "mentor names", "mentor", "mentors",
        "name of mentor", "name of the mentor", "names of mentors", "name and email", "name and email address", "name email", "name surname", "first last", "firstname lastname", "full name", "name here", "insert name", "insert name here",
        "email address and irc nick", "email address", "email", "person who suggested the idea", "someone", "somebody", "anyone", "xxx", "fixme", "todo", "to do", "add your name", "add name", "put your name here", "nobody yet", "mentor 1", "mentor 2", "mentor1", "mentor2", "vacant", "pending", "no mentor yet", "no mentors yet", "not decided", "not decided yet", "soon", "coming soon",
    };

    private static readonly HashSet<string> s_remarks = new(StringComparer.OrdinalIgnoreCase)
    {
        "more", "others", "other", "contact", "contacts", "via", "see", "link", "above", "below", "please", "ask", "team", "core", "rest", "anyone", "any", "someone", "list", "mailing", "tba", "tbd", "details", "profile",
        "description", "mentors", "mentor", "additional", "channel", "forum", "developers", "developer", "maintainers", "maintainer", "members", "community", "potential", "possible", "interested", "needed", "wanted",
        "co-mentor", "co-mentors", "comentor", "backup", "primary", "secondary", "lead", "main", "admin", "help", "the", "as", "who", "is", "are", "will", "be", "can", "from", "with", "you", "your", "we", "us", "our", "and/or",
        "possibly", "maybe", "perhaps", "potentially", "also", "all", "to", "for", "in", "at", "of", "on", "this", "that", "us", "me", "not", "yet", "but", "if", "preferred", "availability", "available", "depending", "slack", "discord", "zulip", "gitter", "github", "gitlab", "telegram", "linkedin", "matrix", "irc", "email", "e-mail", "mail", "twitter", "discourse", "website", "homepage", "bot", "first", "second", "third", "alternate", "confirmed", "tentative", "org", "organization", "project",
    };

    private static readonly string[] s_affiliations =
    [
        "university", "universit", "institute", "institut", "college", "laboratory", "laboratories", "lab", "labs", "inc", "ltd", "llc", "gmbh", "corp", "corporation", "foundation", "school", "department", "dept", "center", "centre",
        "company", "academy", "consortium", "hospital", "research", "technologies", "observatory", "polytechnic", "cern", "fermilab", "nasa", "hat", "inria", "mit", "usa", "uk", "germany", "france", "india", "group", "association", "faculty",
    ];

    private static readonly HashSet<string> s_networks = new(StringComparer.OrdinalIgnoreCase)
    {
        "oftc", "freenode", "libera", "libera.chat", "liberachat", "irc.libera.chat", "irc.oftc.net", "irc.freenode.net", "irc.freenode.org", "chat.freenode.net", "freenode.net", "quakenet", "gimpnet", "gimpnet.net", "efnet", "undernet", "rizon", "dalnet", "ircnet", "irc.gimp.org", "irc.gnome.org", "hackint", "snoonet", "espernet",
    };

    public static bool IsPlaceholder(string text) => s_placeholders.Contains(Simplify(text)) || IsMark(text);

    /// <summary>Whether a word belongs to a remark and not to a name.</summary>
    public static bool IsRemark(string word) => s_remarks.Contains(word.Trim('.', ':', '!', '?', '\'', '"'));

    /// <summary>Whether one of the words says that this is an employer or a place of learning.</summary>
    public static bool IsAffiliation(IEnumerable<string> words) =>
        words.Any(w => s_affiliations.Any(a => w.Trim('.', ',').Equals(a, StringComparison.OrdinalIgnoreCase)) || w.StartsWith("Universi", StringComparison.OrdinalIgnoreCase));

    public static bool IsNetwork(string word) => s_networks.Contains(word.Trim('.', ':', ')')) || word.StartsWith("irc.", StringComparison.OrdinalIgnoreCase);

    private static bool IsMark(string text) => text.Length > 0 && text.All(c => !char.IsLetterOrDigit(c));

    private static string Simplify(string text)
    {
        var kept = new string([.. text.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == ' ')]);
        return string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
