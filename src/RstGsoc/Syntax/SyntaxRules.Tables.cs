using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

public static partial class SyntaxRules
{
    /// <summary>RST401.</summary>
    public static RuleInfo MalformedTable { get; } = Error("RST401", "malformed-table", "The borders of a table do not fit together");

    /// <summary>RST402.</summary>
    public static RuleInfo MissingBlankLineAfterTable { get; } = Warning("RST402", "missing-blank-line-after-table", "A table ends without a blank line");

    /// <summary>RST403.</summary>
    public static RuleInfo InvalidTableContent { get; } = Error("RST403", "invalid-table-content", "The content of a table directive is not the table or list that it takes");

    /// <summary>RST404.</summary>
    public static RuleInfo TableWidthsMismatch { get; } = Error("RST404", "table-widths-mismatch", "A table directive gives widths for more or fewer columns than there are");

    /// <summary>RST405.</summary>
    public static RuleInfo InsufficientTableData { get; } = Error("RST405", "insufficient-table-data", "A table directive has no rows or columns left for the body");

    /// <summary>RST406.</summary>
    public static RuleInfo InvalidCsv { get; } = Error("RST406", "invalid-csv", "The rows of a csv-table cannot be read");
}
