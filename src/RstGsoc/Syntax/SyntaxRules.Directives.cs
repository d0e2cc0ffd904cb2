using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

public static partial class SyntaxRules
{
    /// <summary>RST301.</summary>
    public static RuleInfo UnknownDirective { get; } = Error("RST301", "unknown-directive", "A directive has a name that nobody knows");

    /// <summary>RST302.</summary>
    public static RuleInfo DirectiveNameFallback { get; } = Note("RST302", "directive-name-fallback", "A directive's name is not one of the document's language");

    /// <summary>RST303.</summary>
    public static RuleInfo InvalidDirective { get; } = Error("RST303", "invalid-directive", "A directive's arguments, options or content are not what it takes");

    /// <summary>RST304.</summary>
    public static RuleInfo MissingDirectiveContent { get; } = Error("RST304", "missing-directive-content", "A directive has no content");

    /// <summary>RST305.</summary>
    public static RuleInfo DirectiveOutOfPlace { get; } = Error("RST305", "directive-out-of-place", "A directive may not stand here");

    /// <summary>RST306.</summary>
    public static RuleInfo DirectiveDisabled { get; } = Warning("RST306", "directive-disabled", "A directive may not be used here: it is switched off");

    /// <summary>RST307.</summary>
    public static RuleInfo InvalidMeta { get; } = Error("RST307", "invalid-meta", "A field of the meta directive says nothing, or not what it should");

    /// <summary>RST308.</summary>
    public static RuleInfo InvalidSubstitutionDefinition { get; } = Error("RST308", "invalid-substitution-definition", "A substitution definition defines nothing that can stand in a line of text");

    /// <summary>RST309.</summary>
    public static RuleInfo FileNotInserted { get; } = Error("RST309", "file-not-inserted", "A file that a directive names cannot be taken in");
}
