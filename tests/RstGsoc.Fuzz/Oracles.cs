using System.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Fuzz;

/// <summary>What must hold for every page whatever it holds.</summary>
internal static class Oracles
{
    /// <summary>A page may take this long before it counts as a hang; generous, because the machine is shared.</summary>
    private const double SecondsAtLeast = 10;
    private const double SecondsPerCharacter = 0.0002;

    private static readonly LintOptions s_everything = new(2026) { Selection = new RuleSelection(["all"], []) };

    /// <summary>Null when all is well, else what is wrong.</summary>
    public static string? Judge(string page)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var parsed = RstDocument.Parse(page);
            var complaint = JudgeSpans(parsed) ?? JudgeRepetition(parsed, page);
            var resolved = RstDocument.Parse(page, RstParseOptions.Default with { RunTransforms = true });
            complaint ??= resolved.ToPseudoXml().Length == 0 ? "the resolved tree prints nothing" : null;
            Linter.Lint(SourceText.From(page, "fuzz.rst"), s_everything);
            return complaint ?? JudgeTime(watch.Elapsed.TotalSeconds, page.Length);
        }
#pragma warning disable CA1031 // Any exception at all is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("RstGsoc", StringComparison.Ordinal))?.Trim()}";
        }
    }

    private static string? JudgeTime(double seconds, int length) =>
        seconds > SecondsAtLeast + (length * SecondsPerCharacter) ? $"took {seconds:F1} s for {length} characters" : null;

    private static string? JudgeRepetition(RstDocument document, string page) =>
        RstDocument.Parse(page).ToPseudoXml() == document.ToPseudoXml() ? null : "a second parse gives another tree";

    private static bool IsInMessage(Node node) => node.Parent is { } parent && (parent is SystemMessage || IsInMessage(parent));

    private static string? JudgeSpans(RstDocument document)
    {
        foreach (var node in document.Descendants())
        {
            if (node is SystemMessage || IsInMessage(node) || node.Parent!.Span.Contains(node.Span))
                continue;
            return $"{node.GetType().Name} {node.Span} is outside {node.Parent.GetType().Name} {node.Parent.Span}";
        }
        return null;
    }
}
