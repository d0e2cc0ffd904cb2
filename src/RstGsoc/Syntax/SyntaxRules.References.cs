using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

public static partial class SyntaxRules
{
    /// <summary>RST501.</summary>
    public static RuleInfo DuplicateImplicitTarget { get; } = Note("RST501", "duplicate-implicit-target", "Two titles make the same target name");

    /// <summary>RST502.</summary>
    public static RuleInfo DuplicateExplicitTarget { get; } = Warning("RST502", "duplicate-explicit-target", "Two targets have the same name");

    /// <summary>RST503.</summary>
    public static RuleInfo DuplicateSubstitutionDefinition { get; } = Error("RST503", "duplicate-substitution-definition", "Two substitution definitions have the same name");

    /// <summary>RST504.</summary>
    public static RuleInfo ClassWithoutElement { get; } = Error("RST504", "class-without-element", "A class directive has no element behind it");

    /// <summary>RST505.</summary>
    public static RuleInfo AnonymousMismatch { get; } = Error("RST505", "anonymous-mismatch", "There are more or fewer anonymous references than anonymous targets");

    /// <summary>RST506.</summary>
    public static RuleInfo UnresolvedIndirectTarget { get; } = Error("RST506", "unresolved-indirect-target", "A target refers to a target that is missing, ambiguous or refers back");

    /// <summary>RST507.</summary>
    public static RuleInfo TooManyFootnoteReferences { get; } = Error("RST507", "too-many-footnote-references", "There are more numbered or symbol footnote references than footnotes");

    /// <summary>RST508.</summary>
    public static RuleInfo UnreferencedTarget { get; } = Note("RST508", "unreferenced-target", "Nothing refers to a target");

    /// <summary>RST509.</summary>
    public static RuleInfo AmbiguousReference { get; } = Error("RST509", "ambiguous-reference", "A reference names a target that exists more than once");

    /// <summary>RST510.</summary>
    public static RuleInfo UnknownTarget { get; } = Error("RST510", "unknown-target", "A reference names a target that does not exist");

    /// <summary>RST511.</summary>
    public static RuleInfo UndefinedSubstitution { get; } = Error("RST511", "undefined-substitution", "A substitution is referred to but not defined");

    /// <summary>RST512.</summary>
    public static RuleInfo SubstitutionTooLong { get; } = Error("RST512", "substitution-too-long", "A substitution expands to too much text");

    /// <summary>RST513.</summary>
    public static RuleInfo CircularSubstitution { get; } = Error("RST513", "circular-substitution", "A substitution contains itself");

    /// <summary>RST514.</summary>
    public static RuleInfo EmptyBibliographicField { get; } = Warning("RST514", "empty-bibliographic-field", "A bibliographic field is empty");

    /// <summary>RST515.</summary>
    public static RuleInfo CompoundBibliographicField { get; } = Warning("RST515", "compound-bibliographic-field", "A bibliographic field is more than one paragraph");

    /// <summary>RST516.</summary>
    public static RuleInfo RepeatedBibliographicField { get; } = Warning("RST516", "repeated-bibliographic-field", "There are two dedications or abstracts");

    /// <summary>RST517.</summary>
    public static RuleInfo UnreadableAuthors { get; } = Warning("RST517", "unreadable-authors", "The authors field has none of its forms");

    /// <summary>RST518.</summary>
    public static RuleInfo MisplacedTransition { get; } = Error("RST518", "misplaced-transition", "A transition stands at a begin, at the end or beside another");

    /// <summary>RST519.</summary>
    public static RuleInfo NoSmartQuotes { get; } = Warning("RST519", "no-smart-quotes", "The quotation marks of a language are not known");
}
