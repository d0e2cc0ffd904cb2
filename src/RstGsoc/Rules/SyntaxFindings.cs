using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>What docutils would report on a page, its transforms included, as findings.</summary>
internal static class SyntaxFindings
{
    public static IEnumerable<Diagnostic> Of(SourceText page, LintOptions options) =>
        RstDocument.Parse(page, options.ParseOptions with { RunTransforms = true }).Diagnostics.Where(d => !options.KnownNames.Covers(d, page) && !IsChatter(d, options));

    /// <summary>Notes below the rule's own severity, such as a target that is given twice in the same words; shown when rules are selected.</summary>
    private static bool IsChatter(Diagnostic finding, LintOptions options) => finding.Severity < finding.Rule.Severity && options.Selection.Select.IsEmpty;
}
