using System.Globalization;
using RstGsoc.Reporting;

namespace RstGsoc.Cli;

/// <summary>What standard output can show, from what the environment says of it.</summary>
internal static class Terminal
{
    private const int NarrowestWidth = 60;
    private const int FirstVteWithLinks = 5000;

    private static readonly string[] s_programsWithLinks = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Tabby", "rio"];
    private static readonly string[] s_kindsWithLinks = ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "contour"];

    /// <summary>The style of standard output.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="width">Columns of the terminal; null when standard output is none.</param>
    /// <param name="findRulesPage">Says where the rules' page is; asked only when rules can be links to it.</param>
    public static TextStyle Style(Func<string, string?> variable, int? width, Func<string?> findRulesPage)
    {
        var isCapable = width is not null && variable("TERM") != "dumb";
        var useColor = !IsSet(variable("NO_COLOR")) && (isCapable || IsSet(variable("FORCE_COLOR")) || IsSet(variable("CLICOLOR_FORCE")));
        return new TextStyle(useColor, width is { } columns ? Math.Max(NarrowestWidth, columns) : TextStyle.Plain.Width)
        {
            RulesPage = isCapable && useColor && ShowsLinks(variable) ? findRulesPage() : null,
        };
    }

    /// <summary>Old terminals print the address in the midst of the text, so only those that are known to hide it get one.</summary>
    private static bool ShowsLinks(Func<string, string?> variable) =>
        variable("FORCE_HYPERLINK") is { Length: > 0 } wish ? wish != "0"
        : IsSet(variable("WT_SESSION")) || IsSet(variable("KONSOLE_VERSION")) || IsSet(variable("DOMTERM"))
            || s_programsWithLinks.Contains(variable("TERM_PROGRAM")) || s_kindsWithLinks.Contains(variable("TERM"))
            || (int.TryParse(variable("VTE_VERSION"), CultureInfo.InvariantCulture, out var version) && version >= FirstVteWithLinks);

    private static bool IsSet(string? value) => value is { Length: > 0 } and not "0";
}
