using RstGsoc.Diagnostics;
using RstGsoc.Rules.Hygiene;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>What docutils would report on a page, its transforms included, as findings.</summary>
internal static class SyntaxFindings
{
    /// <param name="page">The page.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="own">What our own rules found: a link that is malformed is not reported once more for the name that it seems to have.</param>
    public static IEnumerable<Diagnostic> Of(SourceText page, LintOptions options, IEnumerable<Diagnostic> own)
    {
        var malformed = own.Where(finding => finding.Rule.Name == MalformedLink.Name).Select(finding => finding.Span).ToHashSet();
        var document = RstDocument.Parse(page, options.KnownNames.AddTo(options.ParseOptions) with { RunTransforms = true });
        var isExtended = options.KnownNames.IncludesSphinx && document.Descendants<DirectiveElement>().Any();
        return document.Diagnostics.Where(d => !IsChatter(d, options) && !(d.Rule == SyntaxRules.UnknownTarget && malformed.Contains(d.Span))).Select(d => isExtended ? Weaken(d) : d);
    }

    /// <summary>Notes below the rule's own severity, such as a target that is given twice in the same words; shown when rules are selected.</summary>
    private static bool IsChatter(Diagnostic finding, LintOptions options) => finding.Severity < finding.Rule.Severity && options.Selection.Select.IsEmpty;

    /// <summary>On pages for Sphinx an unknown directive or role may come from an extension.</summary>
    private static Diagnostic Weaken(Diagnostic finding) => finding.Rule == SyntaxRules.UnknownDirective || finding.Rule == SyntaxRules.UnknownRole
        ? finding with { Severity = Severity.Info, Hint = finding.Hint ?? "List it under known-directives or known-roles when an extension of Sphinx brings it along" }
        : finding;
}
