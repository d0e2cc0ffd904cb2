using RstGsoc.Diagnostics;
using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Roles;

/// <summary>One piece of interpreted text, as its role sees it.</summary>
/// <param name="context">The parse.</param>
/// <param name="name">The role's name as written; empty where none was.</param>
/// <param name="source">The whole construct as written.</param>
/// <param name="marked">Between the backquotes, escapes marked by NUL.</param>
/// <param name="line">The line that messages name.</param>
/// <param name="span">The place of the whole construct.</param>
/// <param name="textSpan">The place of the text.</param>
internal sealed class RoleUse(ParseContext context, string name, string source, string marked, int line, TextSpan span, TextSpan textSpan)
{
    public ParseContext Context { get; } = context;

    public string Name { get; } = name;

    public TextSpan Span { get; } = span;

    public TextSpan TextSpan { get; } = textSpan;

    /// <summary>The text without its escapes.</summary>
    public string Text { get; } = Escapes.Resolve(marked);

    /// <summary>The text with its backslashes.</summary>
    public string RawText => Escapes.Restore(marked);

    /// <summary>Says that the use is wrong; the result shows it as it was written.</summary>
    public Problematic Fail(int level, RuleInfo rule, string message) => Context.ReportInline(level, rule, message, line, source, Span);

    /// <inheritdoc cref="Fail"/>
    /// <remarks>The message names the line that the block grammar has reached.</remarks>
    public Problematic FailAtCurrentLine(int level, RuleInfo rule, string message) =>
        Context.ReportInline(level, rule, message, Context.CurrentLine, source, Span);
}
