using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using RstGsoc.Syntax;

namespace RstGsoc.Benchmarks;

/// <summary>
/// How time and allocation grow between n and 2n for each generator of a script that prints hostile texts: <c>SCRIPT list</c>,
/// <c>SCRIPT CASE N</c>. The garbage collector is held off: whether its first pass falls before or behind n would hide the parser's own
/// growth, and what it costs follows the bytes allocated, which are counted.
/// </summary>
internal static class GrowthRun
{
    private const double ShortestSure = 0.05;
    private const int LongestText = 200_000_000;
    private const int Turns = 9;

    /// <summary>Noise only ever adds: what looks too steep is measured again.</summary>
    private const int MostTurns = 60;

    private const long RoomWithoutCollection = 3_000_000_000;
    private const double Bound = 1.15;

    private static readonly RstParseOptions s_options = RstParseOptions.Default with { LineLengthLimit = int.MaxValue, RunTransforms = true };

    public static int Run(string script, IReadOnlyList<string> only)
    {
        var cases = Generate(script, "list").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0]).Where(c => only.Count == 0 || only.Contains(c));
        var worst = 0.0;
        Console.WriteLine($"{"case",-24} {"n",9} {"chars",10} {"ms",8} {"ms at 2n",9} {"exponent",9} {"B/char",8} {"at 2n",8}");
        foreach (var name in cases)
            worst = Math.Max(worst, Measure(script, name));
        Console.WriteLine($"worst exponent {worst:F2}, of time or allocation");
        return worst <= Bound ? 0 : 1;
    }

    private static double Measure(string script, string name)
    {
        var n = 1000;
        var text = Generate(script, name, n);
        WarmUp(text);
        var cost = Best(text, 3);
        while (cost.Seconds < ShortestSure && text.Length < LongestText)
        {
            n = cost.Seconds < ShortestSure / 8 ? n * 4 : n * 2;
            text = Generate(script, name, n);
            cost = Best(text, 3);
        }
        var twice = Generate(script, name, 2 * n);
        var (first, second) = (cost, Best(twice, 1));
        var growth = (double)twice.Length / text.Length;
        var exponent = double.MaxValue;
        for (var turn = 0; turn < Turns || (exponent > Bound && turn < MostTurns); turn++)
        {
            (first, second) = (first.Or(Measured(text)), second.Or(Measured(twice)));
            exponent = Math.Log(second.Seconds / first.Seconds, growth);
        }
        Console.WriteLine($"{name,-24} {n,9} {text.Length,10} {first.Seconds * 1000,8:F1} {second.Seconds * 1000,9:F1} {exponent,9:F2} {first.Bytes / (double)text.Length,8:F1} {second.Bytes / (double)twice.Length,8:F1}");
        return Math.Max(exponent, Math.Log((double)second.Bytes / first.Bytes, growth));
    }

    private static void WarmUp(string text)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < 1;)
            Parse(text);
    }

    private static Cost Best(string text, int turns)
    {
        var best = Measured(text);
        for (var turn = 1; turn < turns; turn++)
            best = best.Or(Measured(text));
        return best;
    }

    /// <summary>The processor's time, not the clock's: other programs on the machine count less.</summary>
    private static Cost Measured(string text)
    {
        GC.TryStartNoGCRegion(RoomWithoutCollection);
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        Parse(text);
        var cost = new Cost((Environment.CpuUsage.TotalTime - time).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        return cost;
    }

    private static void Parse(string text) => GC.KeepAlive(RstDocument.Parse(text, s_options));

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

    private readonly record struct Cost(double Seconds, long Bytes)
    {
        public Cost Or(Cost other) => other.Seconds < Seconds ? other : this;
    }
}
