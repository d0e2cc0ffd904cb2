using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Ideas.Values;

/// <summary>Interpreted text with a role that nobody knows here: <c>:py:func:`text`</c>, <c>:doc:`text &lt;page&gt;`</c>.</summary>
internal static class RoleTextGrammar
{
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

    /// <summary>The text that a reader sees, or null when this is no such thing.</summary>
    public static string? Read(string written) => s_text.TryAt(new Cursor(written, 0, written.Length))?.Value;
}
