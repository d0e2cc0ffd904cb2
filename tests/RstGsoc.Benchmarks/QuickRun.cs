using System.Diagnostics;
using System.Globalization;
using System.Text;
using RstGsoc.Syntax;

namespace RstGsoc.Benchmarks;

/// <summary>A comparison in under two minutes: the parsers take turns, so that a busy minute hits all of them.</summary>
internal static class QuickRun
{
    private const int Turns = 9;

    public static void Run()
    {
        Console.WriteLine($"{"size",6} {"RstGsoc MB/s",13} {"Markdig MB/s",13} {"x Markdig",10} {"x docutils",11} {"B/byte",7} {"Markdig B/byte",15}");
        foreach (var size in (int[])[1_000_000, 10_000_000])
            Compare(size);
    }

    private static void Compare(int size)
    {
        var rst = Inputs.Rst(size);
        var markdown = Inputs.Markdown(rst);
        var (rstBytes, markdownBytes) = (Encoding.UTF8.GetByteCount(rst), Encoding.UTF8.GetByteCount(markdown));
        Warm(() => RstDocument.Parse(rst));
        Warm(() => Markdig.Markdown.Parse(markdown));
        List<double> ours = [], theirs = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            ours.Add(Seconds(() => RstDocument.Parse(rst)));
            theirs.Add(Seconds(() => Markdig.Markdown.Parse(markdown)));
        }
        var (our, their) = (rstBytes / Median(ours) / 1e6, markdownBytes / Median(theirs) / 1e6);
        var docutils = size > 1_000_000 ? null : Docutils(rst);
        Console.WriteLine(
            $"{size / 1_000_000,4}MB {our,13:F1} {their,13:F1} {our / their,10:F2} {(docutils is { } s ? (s / Median(ours)).ToString("F0", CultureInfo.InvariantCulture) : "-"),11} "
            + $"{Allocated(() => RstDocument.Parse(rst)) / rstBytes,7:F1} {Allocated(() => Markdig.Markdown.Parse(markdown)) / markdownBytes,15:F1}");
    }

    /// <summary>Runs until the compiler has done its best, as a server or a long run has it.</summary>
    private static void Warm(Func<object> parse)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < 5;)
            GC.KeepAlive(parse());
    }

    private static double Seconds(Func<object> parse)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(parse());
        return watch.Elapsed.TotalSeconds;
    }

    private static double Allocated(Func<object> parse)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(parse());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>docutils' seconds for the text, or null where python3-docutils is not installed.</summary>
    private static double? Docutils(string rst)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, rst);
            var start = new ProcessStartInfo("/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "docutils_time.py"), "3", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start);
            return double.TryParse(process?.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
