using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

/// <summary>The kinds of messages that docutils has, with codes and names of ours. RST1xx blocks, RST2xx inline markup, RST3xx directives and roles, RST4xx tables, RST5xx references and other transforms.</summary>
public static partial class SyntaxRules
{
    /// <summary>RST100.</summary>
    public static RuleInfo LineTooLong { get; } = Error("RST100", "line-length-limit", "A line is too long to be read as markup");

    private static RuleInfo Info(string code, string name, string title) => new(code, name, Severity.Info) { Title = title };

    /// <summary>What docutils itself does not show unless asked.</summary>
    private static RuleInfo Note(string code, string name, string title) => Info(code, name, title) with { IsEnabledByDefault = false };

    private static RuleInfo Warning(string code, string name, string title) => new(code, name, Severity.Warning) { Title = title };

    private static RuleInfo Error(string code, string name, string title) => new(code, name, Severity.Error) { Title = title };
}
