using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>A target that is a reference to another: <c>name_</c> or a phrase in backquotes.</summary>
internal static class ReferenceText
{
    /// <summary>The name that a text refers to, or null when the text is a URI.</summary>
    public static string? NameIn(string text)
    {
        var marked = PythonText.CollapseWhiteSpace(Escapes.MarkAll(text));
        if (!marked.EndsWith('_'))
            return null;
        var name = marked.AsSpan(0, marked.Length - 1);
        if (SimpleNameGrammar.IsSimple(name))
            return name.ToString();
        return name.Length > 2 && name[0] == '`' && name[1] != ' ' && name[^1] == '`' && name[^2] is not (' ' or Escapes.Mark)
            ? Escapes.Resolve(name[1..^1])
            : null;
    }
}
