using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

public static partial class SyntaxRules
{
    /// <summary>RST501.</summary>
    public static RuleInfo DuplicateImplicitTarget { get; } = Info("RST501", "duplicate-implicit-target", "Two titles make the same target name");

    /// <summary>RST502.</summary>
    public static RuleInfo DuplicateExplicitTarget { get; } = Warning("RST502", "duplicate-explicit-target", "Two targets have the same name");

    /// <summary>RST503.</summary>
    public static RuleInfo DuplicateSubstitutionDefinition { get; } = Error("RST503", "duplicate-substitution-definition", "Two substitution definitions have the same name");
}
