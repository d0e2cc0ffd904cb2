using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Rules.Fixing;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

/// <summary>
/// Writes the comments that hide the findings of a page: before the element when all of them begin in its first line, around it otherwise, and for
/// the whole page where a comment at the place would change what the page means.
/// </summary>
public static class SuppressionWriter
{
    /// <summary>Hides what was found. Where a comment at its place proves not to hide a rule, one for the whole page does.</summary>
    /// <param name="report">What to hide.</param>
    /// <param name="lint">Says what is still found in the pages with their comments, in their order.</param>
    public static SuppressionReport Write(LintReport report, Func<IReadOnlyList<SourceText>, LintReport> lint)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(lint);
        var stubborn = report.Pages.Select(_ => new HashSet<RuleInfo>()).ToArray();
        while (true)
        {
            ImmutableArray<SourceText> pages = [.. report.Pages.Select((page, i) => Write(page, stubborn[i]))];
            var left = lint(pages);
            var isSettled = true;
            for (var i = 0; i < pages.Length; i++)
            {
                if (!ReferenceEquals(pages[i], report.Pages[i].Source))
                    isSettled &= !AddStubborn(report.Pages[i], left.Pages[i], stubborn[i]);
            }
            if (isSettled)
                return new SuppressionReport(pages, left);
        }
    }

    private static bool AddStubborn(PageReport hidden, PageReport left, HashSet<RuleInfo> stubborn)
    {
        var count = stubborn.Count;
        stubborn.UnionWith(left.Diagnostics.Select(finding => finding.Rule).Intersect(hidden.Diagnostics.Select(finding => finding.Rule)));
        return stubborn.Count > count;
    }

    private static SourceText Write(PageReport page, HashSet<RuleInfo> everywhere)
    {
        // A page with a line that is too long is not read, nor are comments in it.
        if (page.Diagnostics.IsEmpty || !page.Source.Undecodable.IsEmpty || page.Diagnostics.Any(finding => finding.Rule == SyntaxRules.LineTooLong))
            return page.Source;
        var places = new SuppressionPlaces(RstDocument.Parse(page.Source));
        var newLine = page.Source.NewLine;
        var end = page.Source.Content.AsSpan().TrimEnd("\r\n").Length;
        // What is wrong with the whole page, or with its end, is wrong in front of and behind every comment too.
        var blocks = page.Diagnostics.GroupBy(finding => finding.Span == default || finding.Span.Start >= end || everywhere.Contains(finding.Rule) ? null : places.BlockWithRoomAt(finding.Span.Start)).ToList();
        var comments = Uncovered(blocks, page.Source).ToDictionary(block => Around(block.Key, block.Value, page.Source, newLine), block => block.Value);
        var refusalsLeft = FixVerifier.MostRefusals;
        var accepted = FixVerifier.Accept(page.Source, [.. comments.Keys.OrderBy(fix => fix.Edits[0].Span.Start)], ref refusalsLeft) ?? [];
        var written = accepted.ToHashSet();
        var rest = blocks.Where(block => block.Key is null).SelectMany(block => block).Concat(comments.Where(entry => !written.Contains(entry.Key)).SelectMany(entry => entry.Value)).ToList();
        var text = FixBatch.Apply(page.Source.Content, accepted);
        return page.Source.WithContent(rest.Count == 0 ? text : Comment("disable-file", rest) + newLine + newLine + text);
    }

    /// <summary>The blocks with what no comment around an outer block hides; a comment in there for the same rule would end that one.</summary>
    private static IEnumerable<KeyValuePair<Element, ImmutableArray<Diagnostic>>> Uncovered(IEnumerable<IGrouping<Element?, Diagnostic>> blocks, SourceText source)
    {
        var outer = new Stack<KeyValuePair<Element, ImmutableArray<Diagnostic>>>();
        foreach (var block in blocks.Where(block => block.Key is not null).OrderBy(block => block.Key!.Span.Start).ThenByDescending(block => block.Key!.Span.End))
        {
            while (outer.TryPeek(out var last) && !last.Key.Span.Contains(block.Key!.Span))
                outer.Pop();
            ImmutableArray<Diagnostic> findings = [.. block.Where(finding => !outer.Any(other => other.Value.Any(f => f.Rule == finding.Rule)))];
            if (findings.IsEmpty)
                continue;
            yield return KeyValuePair.Create(block.Key!, findings);
            if (!IsInFirstLine(block.Key!, findings, source))
                outer.Push(KeyValuePair.Create(block.Key!, findings));
        }
    }

    private static Fix Around(Element block, ImmutableArray<Diagnostic> findings, SourceText source, string newLine)
    {
        var start = source.GetLineSpan(source.Locate(block.Span.Start).Line).Start;
        var isFirst = IsInFirstLine(block, findings, source);
        var before = new TextEdit(new TextSpan(start, 0), Comment(isFirst ? "disable-next-line" : "disable", findings) + newLine + newLine);
        if (isFirst)
            return new Fix("Suppress", true, [before]);
        var last = source.Locate(block.Span.End).Line;
        var after = last < source.LineCount
            ? new TextEdit(new TextSpan(source.GetLineSpan(last + 1).Start, 0), newLine + Comment("enable", findings) + newLine)
            : new TextEdit(new TextSpan(source.Content.Length, 0), newLine + newLine + Comment("enable", findings));
        return new Fix("Suppress", true, [before, after]);
    }

    private static bool IsInFirstLine(Element block, ImmutableArray<Diagnostic> findings, SourceText source) =>
        FirstLineEnd(block, source) is var end && findings.All(finding => finding.Span.Start <= end);

    /// <summary>The end of an element's first line, or of a section's title with its adornment.</summary>
    private static int FirstLineEnd(Element block, SourceText source)
    {
        if (block is not Section || block.Children.OfType<Title>().FirstOrDefault() is not { } title)
            return source.LineEnd(block.Span.Start);
        return source.GetLineSpan(Math.Min(source.Locate(title.Span.End).Line + 1, source.LineCount)).End;
    }

    private static string Comment(string verb, IEnumerable<Diagnostic> findings) =>
        $".. rstgsoc: {verb}={string.Join(',', findings.Select(finding => finding.Rule.Name).Distinct().Order(StringComparer.Ordinal))}";
}
