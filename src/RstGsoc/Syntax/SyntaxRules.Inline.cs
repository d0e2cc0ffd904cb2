using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

public static partial class SyntaxRules
{
    /// <summary>RST201.</summary>
    public static RuleInfo RoleNotInLanguage { get; } = Note("RST201", "role-not-in-language", "A role's name is not one of the page's language");

    /// <summary>RST202.</summary>
    public static RuleInfo UnknownRole { get; } = Error("RST202", "unknown-role", "No role has this name");

    /// <summary>RST203.</summary>
    public static RuleInfo RoleNotImplemented { get; } = Error("RST203", "role-not-implemented", "docutils has no implementation of this role");

    /// <summary>RST204.</summary>
    public static RuleInfo RawRoleDisabled { get; } = Warning("RST204", "raw-role-disabled", "Raw text is not allowed here");

    /// <summary>RST205.</summary>
    public static RuleInfo RawRoleWithoutFormat { get; } = Error("RST205", "raw-role-without-format", "The raw role is used directly");

    /// <summary>RST206.</summary>
    public static RuleInfo PepNumberInvalid { get; } = Error("RST206", "pep-number-invalid", "A PEP role holds no number of a PEP");

    /// <summary>RST207.</summary>
    public static RuleInfo RfcNumberInvalid { get; } = Error("RST207", "rfc-number-invalid", "An RFC role holds no number of an RFC");

    /// <summary>RST208.</summary>
    public static RuleInfo InlineMarkupUnclosed { get; } = Warning("RST208", "inline-markup-unclosed", "Inline markup begins and does not end");

    /// <summary>RST209.</summary>
    public static RuleInfo RoleTwice { get; } = Warning("RST209", "role-twice", "Interpreted text has a role before and behind it");

    /// <summary>RST210.</summary>
    public static RuleInfo RoleOnReference { get; } = Warning("RST210", "role-on-reference", "A phrase reference has a role");
}
