using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Ideas.Values;

/// <summary>Interpreted text with a role that nobody knows here: <c>:py:func:`text`</c>, <c>:doc:`text &lt;page&gt;`</c>.</summary>
internal static class RoleTextGrammar
{
    private static readonly string[] s_icons = [":fas:", ":fab:", ":far:", ":fa:", ":octicon:", ":material-"];

    private static readonly Parser<string> s_role =
        from open in Scan.Literal(":")
        from name in Scan.Until(":`", 1)
        select name;

    private static readonly Parser<string> s_target =
        from open in Scan.Literal("<")
        from target in Scan.Until(">`", 1)
        from close in Scan.Literal(">")
        select target;

    private static readonly Parser<string> s_text =
        from roles in s_role.Repeated(1)
        from colon in Scan.Literal(":`")
        from text in Scan.Until("<`", 1)
        from target in s_target.OrNull()
        from close in Scan.Literal("`")
        select text.Trim();

    /// <summary>Whether it shows a small picture and no text.</summary>
    public static bool IsIcon(string written) => s_icons.Any(i => written.StartsWith(i, StringComparison.Ordinal));

    /// <summary>Whether it is a badge beside a title, not part of it.</summary>
    public static bool IsBadge(string written) => written.StartsWith(":bdg", StringComparison.Ordinal);

    /// <summary>The text that a reader sees, or null when this is no such thing.</summary>
    public static string? Read(string written) => s_text.TryAt(new Cursor(written, 0, written.Length))?.Value;
}
