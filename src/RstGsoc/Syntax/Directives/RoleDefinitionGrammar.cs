using RstGsoc.Parsing;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Directives;

/// <summary>The first line of a <c>role</c> directive: a new name, and in parentheses the role that it is made from.</summary>
internal static class RoleDefinitionGrammar
{
    private static readonly Parser<string> s_space = Scan.While(PythonText.IsSpace);

    private static readonly Parser<string> s_origin =
        from open  in Scan.Literal("(")
        from left  in s_space
        from name  in SimpleNameGrammar.Parser
        from right in s_space
        from close in Scan.Literal(")")
        from rest  in s_space
        select name;

    private static readonly Parser<(string Name, string? Origin)> s_definition =
        from name   in SimpleNameGrammar.Parser
        from space  in s_space
        from origin in s_origin.OrNull()
        from end    in Scan.End
        select (name, origin);

    /// <summary>The names; null when the line is not as it should be.</summary>
    public static (string Name, string? Origin)? Read(string line) => s_definition.TryAt(new Cursor(line, 0, line.Length)) is { } match ? match.Value : null;
}
