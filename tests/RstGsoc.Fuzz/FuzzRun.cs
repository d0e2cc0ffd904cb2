using System.Diagnostics;
using System.Text.Json;
using RstGsoc.Fuzz.Mutations;

namespace RstGsoc.Fuzz;

/// <summary>Input after input until the time or the count is up. Stops at the first fault of a kind, or goes on and counts each kind once.</summary>
internal sealed class FuzzRun(Mutator mutator, long step, bool goesOn)
{
    private const int ReportEvery = 50_000;
    private static readonly TimeSpan s_minimizing = TimeSpan.FromMinutes(1);

    /// <summary>Numbers of inputs that every oracle looks at, with other options each.</summary>
    private static readonly long[] s_allOracles = [0, 32, 64, 96, 128, 160];

    private readonly HashSet<string> _kinds = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _characters;

    /// <summary>Whether no fault was found.</summary>
    public bool Run(long from, long count, double minutes)
    {
        using var journal = new Journal();
        foreach (var text in Texts.Found)
            Array.ForEach(s_allOracles, number => Try(new FuzzInput(text, false, 0, number), journal));
        var done = 0L;
        for (; done < count && _watch.Elapsed.TotalMinutes < minutes && (goesOn || _kinds.Count == 0); done++)
        {
            if (done % ReportEvery == 0 && done > 0)
                Console.WriteLine(Progress(done));
            var input = mutator.Make(from + (done * step));
            _characters += input.Text.Length;
            Try(input, journal);
        }
        Console.WriteLine($"{Progress(done)}, {_kinds.Count} kinds of findings");
        Console.WriteLine($"time: {Judge.Shares}");
        return _kinds.Count == 0;
    }

    private void Try(FuzzInput input, Journal journal)
    {
        journal.Begin(input.Number);
        var complaint = Judge.Complaint(input);
        journal.Begin(-1);
        if (complaint is not null && _kinds.Add(Judge.Kind(complaint)))
            Report(input, complaint);
    }

    private string Progress(long done) =>
        $"{done} inputs in {_watch.Elapsed.TotalMinutes:F1} minutes, {done / Environment.CpuUsage.TotalTime.TotalSeconds:F0} a second of processor time, {_characters / Math.Max(done, 1)} characters on average";

    private static void Report(FuzzInput input, string complaint)
    {
        Console.WriteLine($"input {input.Number}: {complaint}");
        var watch = Stopwatch.StartNew();
        bool FailsLikewise(string text) =>
            watch.Elapsed < s_minimizing && Judge.Complaint(input with { Text = text }) is { } other && Judge.Kind(other) == Judge.Kind(complaint);
        var small = input with { Text = Minimizer.Minimize(input.Text, FailsLikewise) };
        Console.WriteLine($"minimised: {Judge.Complaint(small)}");
        Console.WriteLine($"{(small.IsBytes ? "bytes" : "text")} {JsonSerializer.Serialize(small.Text)}, path {JsonSerializer.Serialize(small.Path)}");
    }
}
