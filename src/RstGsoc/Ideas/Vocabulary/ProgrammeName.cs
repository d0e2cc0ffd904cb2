using System.Buffers;

namespace RstGsoc.Ideas.Vocabulary;

/// <summary>The programme's name in its spellings, as data.</summary>
internal static class ProgrammeName
{
    private static readonly string[] s_names =
    [
        "google summer of code", "gsoc", "summer of code", "g.s.o.c", "google soc", "season of docs", "gsod", "outreachy", "esa summer of code", "socis",
        "summer student program", "google's summer of code",
    ];

    private static readonly SearchValues<string> s_searched = SearchValues.Create(s_names, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> s_about = SearchValues.Create([.. s_names, "mentor", "internship"], StringComparison.OrdinalIgnoreCase);
    private static readonly string[] s_signs = ["projects", "internship", "mentoring"];

    /// <summary>Whether a text names a programme.</summary>
    public static bool IsIn(string text) => text.AsSpan().ContainsAny(s_searched);

    /// <summary>Whether a page has to do with a programme, by its words.</summary>
    public static bool IsAbout(string text) => text.AsSpan().ContainsAny(s_about);

    /// <summary>Where the first name at or behind a place begins and ends; -1 for none.</summary>
    public static int IndexIn(string text, int from) => Find(text, from).Start;

    /// <inheritdoc cref="IndexIn"/>
    public static (int Start, int End) Find(string text, int from)
    {
        var (start, end) = (-1, -1);
        foreach (var name in s_names)
        {
            var at = text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (start < 0 || at < start || (at == start && at + name.Length > end)))
                (start, end) = (at, at + name.Length);
        }
        return (start, end);
    }

    /// <summary>Whether a title speaks of projects for students or contributors.</summary>
    public static bool IsProjects(string title) =>
        s_signs.Any(s => title.Contains(s, StringComparison.OrdinalIgnoreCase));
}
