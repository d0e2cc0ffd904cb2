using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules;

/// <summary>What to do about the messages of docutils, which say what is wrong and no more.</summary>
internal static class SyntaxHints
{
    private static readonly Lazy<Dictionary<RuleInfo, string>> s_hints = new(() => new(ReferenceEqualityComparer.Instance)
    {
        [SyntaxRules.MissingBlankLine] = "Put a blank line before the text that follows, or indent it as far as the text above",
        [SyntaxRules.UnexpectedIndentation] = "Put a blank line before the indented text, or indent it as the line above",
        [SyntaxRules.ShortAdornment] = "Make the line of punctuation as long as the title, or put a blank line before it",
        [SyntaxRules.TitleAdornmentTooShort] = "Make the line of punctuation as long as the title",
        [SyntaxRules.UnexpectedTitle] = "Take the indentation of the title away, or write it as bold text",
        [SyntaxRules.IncompleteTitle] = "Put the same line of punctuation below the title",
        [SyntaxRules.TitleLevelInconsistent] = "Underline the title as the others of its level are, one level below the section that it stands in",
        [SyntaxRules.DefinitionOrLiteral] = "Put a blank line behind the '::'",
        [SyntaxRules.MissingLiteralBlock] = "Indent the literal text, or end the paragraph with one colon",
        [SyntaxRules.MalformedTarget] = "Write '.. _name: address'; a name with a colon stands in backquotes",
        [SyntaxRules.InvalidDirective] = "Mend the argument, option or content; a blank line stands between options and content",
        [SyntaxRules.MissingDirectiveContent] = "Indent the text that belongs to the directive",
        [SyntaxRules.InlineMarkupUnclosed] = "End the markup, with a blank or punctuation mark behind it; put a backslash before a mark that is meant as text",
        [SyntaxRules.RoleOnReference] = "Remove the role, or the underscore",
        [SyntaxRules.DuplicateExplicitTarget] = "Give one of them another name; links with an address of their own may end with two underscores",
        [SyntaxRules.DuplicateSubstitutionDefinition] = "Remove one of them or give it another name",
        [SyntaxRules.AnonymousMismatch] = "Give each link that ends with two underscores a target '__ address', in the same order",
        [SyntaxRules.UnresolvedIndirectTarget] = "Define the target that it names",
        [SyntaxRules.TooManyFootnoteReferences] = "Write a footnote for each reference",
        [SyntaxRules.AmbiguousReference] = "Put a target of its own before the place that is meant",
        [SyntaxRules.UnknownTarget] = "Add '.. _name: address', or mend the name; put a backslash before an underscore that is meant as text",
        [SyntaxRules.UndefinedSubstitution] = "Add '.. |name| replace:: text', or put a backslash before the bar",
        [SyntaxRules.MisplacedTransition] = "Put text before and behind the line, or remove it",
        [SyntaxRules.MalformedTable] = "Make all borders meet, and keep the text of a cell inside its columns",
        [SyntaxRules.MissingBlankLineAfterTable] = "Put a blank line behind the table",
    });

    /// <summary>The advice for a rule, or null.</summary>
    public static string? Of(RuleInfo rule) => s_hints.Value.GetValueOrDefault(rule);
}
