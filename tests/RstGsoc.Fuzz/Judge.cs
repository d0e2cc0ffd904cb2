using System.Collections.Immutable;
using System.Diagnostics;
using RstGsoc.Fuzz.Oracles;

namespace RstGsoc.Fuzz;

/// <summary>Asks every oracle. A fault is an exception, a complaint, or too much processor time.</summary>
internal static class Judge
{
    private const double SecondsAtLeast = 1;
    private const double SecondsPerCharacter = 0.0002;
    private const int Measurements = 3;

    private static readonly ImmutableArray<IOracle> s_oracles =
        [new TreeOracle(), new OptionsOracle(), new FindingOracle(), new FormatOracle(), new ModelOracle(), new HtmlOracle(), new ReportOracle(), new FixOracle(), new SuppressionOracle()];

    private static readonly long[] s_ticks = new long[s_oracles.Length];

    /// <summary>The oracles' shares of the time so far.</summary>
    public static string Shares => string.Join(", ", s_oracles.Select((oracle, i) => $"{oracle.GetType().Name.Replace("Oracle", "", StringComparison.Ordinal)} {100 * s_ticks[i] / Math.Max(1, s_ticks.Sum())} %"));

    /// <summary>Null when all is well, else what is wrong.</summary>
    public static string? Complaint(FuzzInput input)
    {
        var watch = Stopwatch.StartNew();
        return Ask(input) ?? (watch.Elapsed.TotalSeconds > Bound(input) ? JudgeTime(input) : null);
    }

    /// <summary>What tells one fault from another: the words before the first colon.</summary>
    public static string Kind(string complaint) => complaint.Split(':')[0];

    private static double Bound(FuzzInput input) => SecondsAtLeast + (input.Text.Length * SecondsPerCharacter);

    private static string? Ask(FuzzInput input)
    {
        try
        {
            var subject = new Subject(input);
            for (var i = 0; i < s_oracles.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var complaint = s_oracles[i].Judge(subject);
                s_ticks[i] += Stopwatch.GetTimestamp() - start;
                if (complaint is not null)
                    return complaint;
            }
            return null;
        }
#pragma warning disable CA1031 // Any exception at all is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Describe(exception);
        }
    }

    private static string Describe(Exception exception)
    {
        var frames = exception.StackTrace?.Split('\n').Select(line => line.Trim()) ?? [];
        var frame = frames.FirstOrDefault(line => line.Contains("RstGsoc", StringComparison.Ordinal));
        return $"{exception.GetType().Name} {frame?.Split(" in ")[0]}: {exception.Message} {frame}";
    }

    /// <summary>A slow run on a loaded machine is no fault: only the processor's time counts, and the best of several runs.</summary>
    private static string? JudgeTime(FuzzInput input)
    {
        var best = double.MaxValue;
        for (var turn = 0; turn < Measurements; turn++)
        {
            var start = Environment.CpuUsage.TotalTime;
            Ask(input);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }
        return best > Bound(input) ? $"time: {best:F2} s for {input.Text.Length} characters" : null;
    }
}
