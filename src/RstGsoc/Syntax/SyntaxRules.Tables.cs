using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

public static partial class SyntaxRules
{
    /// <summary>RST401.</summary>
    public static RuleInfo MalformedTable { get; } = Error("RST401", "malformed-table", "The borders of a table do not fit together");

    /// <summary>RST402.</summary>
    public static RuleInfo MissingBlankLineAfterTable { get; } = Warning("RST402", "missing-blank-line-after-table", "A table ends without a blank line");
}
