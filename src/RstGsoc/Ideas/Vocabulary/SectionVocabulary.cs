namespace RstGsoc.Ideas.Vocabulary;

/// <summary>Tells from a heading what its section is for.</summary>
internal static class SectionVocabulary
{
    /// <summary>The role, <see cref="PageSectionRole.Other"/> when the heading says nothing known.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="isExact">
    /// Whether only whole headings count, as among ideas, where "Improve the application server" is one; what invites other
    /// ideas, templates and groups of past projects are told by single words there, too.
    /// </param>
    public static PageSectionRole RoleOf(string heading, bool isExact = false)
    {
        var words = Normalize(heading);
        if (words.Length == 0)
            return PageSectionRole.Other;
        if (isExact)
            return FindAmongIdeas(heading, words);
        return Find(SectionTitles.Rows, heading, words)
            ?? (heading.TrimEnd().EndsWith('?') ? PageSectionRole.Faq : Find(SectionTitles.Containers, heading, words) ?? PageSectionRole.Other);
    }

    /// <summary>Whether the heading names several ideas: "Beginner Projects".</summary>
    public static bool IsGroup(string heading)
    {
        var words = heading.IndexOf(" for ", StringComparison.OrdinalIgnoreCase) is var end and > 0 ? heading[..end] : heading.TrimEnd(' ', ':');
        return SectionTitles.GroupEnds.Any(noun => words.EndsWith(noun, StringComparison.OrdinalIgnoreCase));
    }

    private static PageSectionRole FindAmongIdeas(string heading, string words)
    {
        var padded = $" {words} ";
        foreach (var row in SectionTitles.Rows)
        {
            var isLoose = row.Role is PageSectionRole.Template or PageSectionRole.OwnIdeas or PageSectionRole.Ideas || (row.Role == PageSectionRole.Accepted && IsGroup(heading));
            if (Array.Exists(row.Patterns, p => (isLoose || p.Place == '=') && p.Fits(padded)) && Suits(row.Role, heading, words))
                return row.Role;
        }
        return heading.TrimEnd().EndsWith('?') ? PageSectionRole.Faq : PageSectionRole.Other;
    }

    private static PageSectionRole? Find(SectionTitle[] rows, string heading, string words)
    {
        var padded = $" {words} ";
        foreach (var row in rows)
        {
            if (Array.Exists(row.Patterns, p => p.Fits(padded)) && Suits(row.Role, heading, words))
                return row.Role;
        }
        return null;
    }

    /// <summary>"The Project" and "Project idea" are about one thing; a section of ideas says that it has several.</summary>
    private static bool IsPlural(string heading) => SectionTitles.Plurals.Any(p => heading.Contains(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>Templates are called that and nothing else; "Certificate template" may be an idea.</summary>
    private static bool IsTemplate(string words) => words.Split(' ').All(SectionTitles.TemplateWords.Contains);

    private static bool Suits(PageSectionRole role, string heading, string words) => role switch
    {
        PageSectionRole.Ideas => IsPlural(heading),
        PageSectionRole.Template => IsTemplate(words),
        _ => true,
    };

    /// <summary>Words that count, singular, numbers left out.</summary>
    private static string Normalize(string heading) =>
        string.Join(' ', LabelWords.Of(heading, keepEmpty: true).Where(w => !SectionTitles.Ignored.Contains(w) && !w.All(char.IsDigit)));
}
