using System.Globalization;
using System.Text;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Authoring;

/// <summary>A new page of ideas with everything that its programme year asks for; whatever is left to write is marked TODO.</summary>
public static class PageSkeleton
{
    private const char TitleAdornment = '=';
    private const char SectionAdornment = '-';
    private const char IdeaAdornment = '~';

    /// <summary>The page's text.</summary>
    /// <param name="programme">The programme year.</param>
    /// <param name="organization">The organisation's name, or null to leave it to be written.</param>
    public static string Write(Programme programme, string? organization = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var text = new StringBuilder();
        Title(text, $"Google Summer of Code {programme.Year} ideas of {organization ?? "TODO"}", TitleAdornment);
        text.Append("TODO: who you are and what your software does, in two or three sentences.\n\n");
        Title(text, "Contact", SectionAdornment);
        text.Append("TODO: the mailing list and the chat where people who think of applying reach you.\n\n");
        Title(text, "How to apply", SectionAdornment);
        text.Append(CultureInfo.InvariantCulture, $"TODO: what a {programme.Term}'s proposal should have, and where to get started. Ideas of your own are\nwelcome: discuss them with us before you apply.\n\n");
        Title(text, "Project ideas", SectionAdornment);
        var ideas = Enumerable.Range(1, Math.Max(1, programme.MinimumIdeas)).Select(number => IdeaSkeleton.Write(Placeholder.TitleOf(number), IdeaAdornment, programme));
        return text.AppendJoin('\n', ideas).ToString();
    }

    private static void Title(StringBuilder text, string title, char adornment) =>
        text.Append(title).Append('\n').Append(adornment, DisplayWidth.Of(title)).Append("\n\n");
}
