using System.Diagnostics;
using System.Text.Json;
using RstGsoc.Fuzz.Mutations;
using RstGsoc.Reporting;
using RstGsoc.Syntax;

namespace RstGsoc.Fuzz.Docutils;

/// <summary>Compares our tree of each input with docutils'. Every difference is minimised and printed; those that look alike are counted only.</summary>
/// <param name="mutator">Makes the inputs.</param>
/// <param name="isStrict">Whether messages count, else the structure alone.</param>
internal sealed class DifferentialRun(Mutator mutator, bool isStrict)
{
    private const int Longest = 2_000;

    /// <summary>docutils' tree of these says what time it is, or escapes and halves of characters that Python keeps to itself.</summary>
    private static readonly string[] s_incomparable = ["date::", "\0"];

    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Whether no difference was found.</summary>
    public bool Run(long from, long count, double minutes)
    {
        using var docutils = new DocutilsOracle();
        var compared = 0;
        for (var number = from; number < from + count && _watch.Elapsed.TotalMinutes < minutes; number++)
        {
            var input = mutator.Make(number);
            if (input.IsBytes || input.Text.Length > Longest || !IsComparable(input.Text))
                continue;
            compared++;
            var isStandalone = input.Dice(8).Hits(2);
            if (Differs(input.Text, isStandalone, docutils))
                Report(input, isStandalone, docutils);
        }
        Console.WriteLine($"{compared} inputs in {_watch.Elapsed.TotalMinutes:F1} minutes, {_kinds.Values.Sum()} differences of {_kinds.Count} kinds");
        return _kinds.Count == 0;
    }

    private static bool IsComparable(string text) => !s_incomparable.Any(word => text.Contains(word, StringComparison.Ordinal)) && !text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD);

    private bool Differs(string text, bool isStandalone, DocutilsOracle docutils) =>
        IsComparable(text) && docutils.Ask(text, isStandalone) is { } theirs && Form(theirs) != Form(Ours(text, isStandalone));

    private string Form(string tree) => isStrict ? TreeText.Strict(tree) : TreeText.Structure(tree);

    private static string Ours(string text, bool isStandalone) =>
        RstDocument.Parse(text, RstParseOptions.Default with { RunTransforms = isStandalone, ReportLevel = 1 }).ToPseudoXml();

    private void Report(FuzzInput input, bool isStandalone, DocutilsOracle docutils)
    {
        var small = Minimizer.Minimize(input.Text, text => Differs(text, isStandalone, docutils));
        using var diff = new StringWriter();
        UnifiedDiff.Write("tree", Form(docutils.Ask(small, isStandalone)!), Form(Ours(small, isStandalone)), diff);
        var kind = string.Concat(diff.ToString().Where(c => !char.IsDigit(c)));
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        if (_kinds[kind] > 1)
            return;
        Console.WriteLine($"input {input.Number}{(isStandalone ? ", standalone" : "")}: {JsonSerializer.Serialize(small)}");
        Console.WriteLine(diff);
    }
}
