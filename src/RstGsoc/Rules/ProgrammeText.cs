using RstGsoc.Ideas;
using RstGsoc.Ideas.Vocabulary;

namespace RstGsoc.Rules;

/// <summary>Tells by its name and title which programme a page is about.</summary>
internal static class ProgrammeText
{
    private static readonly string[] s_others = ["gsod", "season of docs", "outreachy"];
    private static readonly string[] s_summerOfCode = ["gsoc", "summer of code"];

    /// <summary>Whether the page's words, or its file's name, have to do with a programme.</summary>
    public static bool IsIn(IdeaPage page) => ProgrammeName.IsAbout(page.Source.Content) || ProgrammeName.IsIn((page.Source.Path ?? "").Replace('_', ' ').Replace('-', ' '));

    /// <summary>Whether the page names another programme than Summer of Code, and not Summer of Code as well.</summary>
    public static bool NamesAnother(IdeaPage page)
    {
        var name = Path.GetFileNameWithoutExtension(page.Source.Path ?? "").Replace('_', ' ').Replace('-', ' ') + " | " + page.Title?.Value;
        return Phrases.Contains(name, s_others) && !Phrases.Contains(name, s_summerOfCode);
    }
}
