using System.Diagnostics;
using System.Globalization;
using RstGsoc.Syntax;

namespace RstGsoc.Benchmarks;

/// <summary>How the time grows between n and 2n for each generator of a script that prints hostile texts: <c>SCRIPT list</c>, <c>SCRIPT CASE N</c>.</summary>
internal static class GrowthRun
{
    private const double ShortestSure = 0.05;
    private const int LongestText = 60_000_000;

    public static int Run(string script, IReadOnlyList<string> only)
    {
        var cases = Generate(script, "list").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0]).Where(c => only.Count == 0 || only.Contains(c));
        var worst = 0.0;
        Console.WriteLine($"{"case",-24} {"n",9} {"chars",10} {"ms",8} {"ms at 2n",9} {"exponent",9}");
        foreach (var name in cases)
            worst = Math.Max(worst, Measure(script, name));
        Console.WriteLine($"worst exponent {worst:F2}");
        return worst <= 1.15 ? 0 : 1;
    }

    private static double Measure(string script, string name)
    {
        var n = 1000;
        var text = Generate(script, name, n);
        var seconds = Best(text);
        while (seconds < ShortestSure && text.Length < LongestText)
        {
            n = seconds < ShortestSure / 8 ? n * 4 : n * 2;
            text = Generate(script, name, n);
            seconds = Best(text);
        }
        var twice = Generate(script, name, 2 * n);
        var (first, second) = (Best(text), Best(twice));
        var exponent = Math.Log(second / first) / Math.Log((double)twice.Length / text.Length);
        Console.WriteLine($"{name,-24} {n,9} {text.Length,10} {first * 1000,8:F1} {second * 1000,9:F1} {exponent,9:F2}");
        return exponent;
    }

    private static double Best(string text)
    {
        var options = RstParseOptions.Default with { LineLengthLimit = int.MaxValue, RunTransforms = true };
        var best = double.MaxValue;
        for (var turn = 0; turn < 5; turn++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(RstDocument.Parse(text, options));
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }
        return best;
    }

    private static string Generate(string script, string name, int? n = null)
    {
        var start = new ProcessStartInfo("/usr/bin/python3") { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        start.ArgumentList.Add(script);
        start.ArgumentList.Add(name);
        if (n is { } count)
            start.ArgumentList.Add(count.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }
}
