using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Reporting;
using RstGsoc.Rules;
using RstGsoc.Rules.Fixing;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>Fixes settle, a second run changes nothing, the tree stays but where a fix says so, and the diff is the change.</summary>
internal sealed class FixOracle : IOracle
{
    private const int Share = 8;

    public string? Judge(Subject subject)
    {
        if (!subject.Input.IsSampled(Share))
            return null;
        var dice = subject.Input.Dice(7);
        var (allowUnsafe, keepsTree) = (dice.Hits(2), dice.Hits(2));
        LintReport Lint(IReadOnlyList<SourceText> pages)
        {
            var report = ReferenceEquals(pages[0], subject.Source) ? subject.Report : subject.Lint(pages);
            return allowUnsafe || !keepsTree ? report : new LintReport([.. report.Pages.Select(WithoutStructural)]);
        }
        var page = Fixer.Fix([subject.Source], Lint, allowUnsafe).Pages[0];
        if (!page.IsChanged)
            return null;
        if (!subject.Source.Undecodable.IsEmpty)
            return "fix of broken bytes: the page is changed";
        var again = Fixer.Fix([page.Mended], Lint, allowUnsafe).Pages[0];
        return again.IsChanged ? $"fix is not idempotent: {Describe(page.Mended, again.Mended)}"
            : keepsTree && !allowUnsafe && Shape(page.Original) != Shape(page.Mended) ? $"fix changes the tree: {Describe(page.Original, page.Mended)}"
            : JudgeDiff(page.Original.Content, page.Mended.Content);
    }

    private static PageReport WithoutStructural(PageReport page) =>
        page with { Diagnostics = [.. page.Diagnostics.Where(finding => finding.Fix is not { ChangesStructure: true })] };

    private static string? JudgeDiff(string before, string after)
    {
        using var diff = new StringWriter { NewLine = "\n" };
        UnifiedDiff.Write("page.rst", before, after, diff);
        return Patch.Apply(before, diff.ToString()) == after ? null : "diff: applied, it gives another page";
    }

    /// <summary>The elements that readers see, by depth.</summary>
    private static string Shape(SourceText source)
    {
        var shape = new System.Text.StringBuilder();
        Append(RstDocument.Parse(source, RstParseOptions.Default with { RunTransforms = true }), 0, shape);
        return shape.ToString();
    }

    private static void Append(Element element, int depth, System.Text.StringBuilder shape)
    {
        if (element is Comment or SystemMessage || (element is Section section && section.Classes.Contains("system-messages")))
            return;
        shape.Append(' ', depth).Append(element.TagName).Append('\n');
        foreach (var child in element.Children.OfType<Element>())
            Append(child, depth + 1, shape);
    }

    private static string Describe(SourceText before, SourceText after)
    {
        using var diff = new StringWriter { NewLine = "\n" };
        UnifiedDiff.Write("page.rst", before.Content, after.Content, diff);
        return diff.ToString();
    }
}
