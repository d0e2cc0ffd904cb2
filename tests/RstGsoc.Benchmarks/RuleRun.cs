using System.Globalization;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Benchmarks;

/// <summary>Where the time of a lint goes: reading, and each rule, as parts of the whole. Every rule runs, those that are off by default too.</summary>
internal static class RuleRun
{
    private const int Turns = 3;
    private const int ThisYear = 2026;

    public static int Run(string path)
    {
        var source = SourceText.FromBytes(File.ReadAllBytes(path), path);
        var options = new LintOptions(ThisYear);
        var reading = Best(() => Read(source, options));
        var page = Read(source, options);
        var times = RuleCatalog.Rules.Select(rule => (rule.Info, Seconds: Best(() => Count(rule, page, options)))).OrderByDescending(entry => entry.Seconds).ToList();
        var whole = reading + times.Sum(entry => entry.Seconds);
        Print("parsing and reading ideas", reading, whole);
        foreach (var (rule, seconds) in times.Take(12))
            Print($"{rule.Code} {rule.Name}", seconds, whole);
        Print($"the other {times.Count - 12} rules", times.Skip(12).Sum(entry => entry.Seconds), whole);
        return times[0].Seconds <= whole / 4 ? 0 : 1;
    }

    private static IdeaPage Read(SourceText source, LintOptions options) =>
        IdeaPage.Read(RstDocument.Parse(source, options.KnownNames.AddTo(options.ParseOptions)), options.PageOptions);

    /// <summary>What rules share, such as the page's prose, is made anew and charged to each that asks for it.</summary>
    private static int Count(IRule rule, IdeaPage page, LintOptions options)
    {
        var site = new Site([page], null);
        return Linter.Check(rule, new LintContext(page, site, options)).Count();
    }

    private static double Best<T>(Func<T> work)
    {
        var best = double.MaxValue;
        for (var turn = 0; turn < Turns; turn++)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            GC.KeepAlive(work());
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        return best;
    }

    private static void Print(string name, double seconds, double whole) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {seconds * 1000,8:F0} ms {seconds / whole,6:P1}"));
}
