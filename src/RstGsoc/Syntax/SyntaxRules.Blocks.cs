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

    /// <summary>RST110.</summary>
    public static RuleInfo EnumeratedListStart { get; } = Note("RST110", "enumerated-list-start", "An enumerated list does not begin with one");

    /// <summary>RST111.</summary>
    public static RuleInfo DefinitionOrLiteral { get; } = Info("RST111", "definition-or-literal", "A blank line may be missing before a literal block");

    /// <summary>RST112.</summary>
    public static RuleInfo MissingLiteralBlock { get; } = Warning("RST112", "missing-literal-block", "No literal block follows the colons that announce it");

    /// <summary>RST113.</summary>
    public static RuleInfo InconsistentQuoting { get; } = Error("RST113", "inconsistent-literal-quoting", "A quoted literal block changes its quote character");

    /// <summary>RST114.</summary>
    public static RuleInfo MalformedTarget { get; } = Warning("RST114", "malformed-target", "A hyperlink target is malformed");

    /// <summary>RST115.</summary>
    public static RuleInfo InvalidOptionMarker { get; } = Error("RST115", "invalid-option-marker", "The options of an option list cannot be told apart");
}
