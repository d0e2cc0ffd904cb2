using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

public static partial class SyntaxRules
{
    /// <summary>RST101.</summary>
    public static RuleInfo NestingTooDeep { get; } = Error("RST101", "nesting-too-deep", "Body elements are nested too deeply");

    /// <summary>RST102.</summary>
    public static RuleInfo MissingBlankLine { get; } = Warning("RST102", "missing-blank-line", "A body element ends without a blank line");

    /// <summary>RST103.</summary>
    public static RuleInfo UnexpectedIndentation { get; } = Error("RST103", "unexpected-indentation", "A paragraph is followed by an indented line");

    /// <summary>RST104.</summary>
    public static RuleInfo ShortAdornment { get; } = Info("RST104", "short-adornment", "A line of punctuation is too short to be a title's adornment");

    /// <summary>RST105.</summary>
    public static RuleInfo TitleAdornmentTooShort { get; } = Warning("RST105", "title-adornment-too-short", "A title is longer than its adornment");

    /// <summary>RST106.</summary>
    public static RuleInfo UnexpectedTitle { get; } = Error("RST106", "unexpected-title", "A section title or transition stands inside a body element");

    /// <summary>RST107.</summary>
    public static RuleInfo IncompleteTitle { get; } = Error("RST107", "incomplete-title", "An overline has no title or no matching underline");

    /// <summary>RST108.</summary>
    public static RuleInfo InvalidTitleOrTransition { get; } = Error("RST108", "invalid-title-or-transition", "Two adornments follow each other");

    /// <summary>RST109.</summary>
    public static RuleInfo TitleLevelInconsistent { get; } = Error("RST109", "title-level-inconsistent", "A title skips a level");
}
