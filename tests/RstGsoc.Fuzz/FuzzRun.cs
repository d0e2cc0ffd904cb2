using System.Diagnostics;
using System.Text.Json;
using RstGsoc.Fuzz.Mutations;

namespace RstGsoc.Fuzz;

/// <summary>Input after input until the time or the count is up. Stops at the first fault of a kind, or goes on and counts each kind once.</summary>
internal sealed class FuzzRun(Mutator mutator, bool goesOn)
{
    private const int ReportEvery = 50_000;
    private readonly HashSet<string> _kinds = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _characters;

    /// <summary>Whether no fault was found.</summary>
    public bool Run(long from, long count, double minutes)
    {
        using var journal = new Journal();
        var done = 0L;
        for (; done < count && _watch.Elapsed.TotalMinutes < minutes; done++)
        {
            if (done % ReportEvery == 0 && done > 0)
                Console.WriteLine(Progress(done));
            journal.Begin(from + done);
            var input = mutator.Make(from + done);
            _characters += input.Text.Length;
            if (Judge.Complaint(input) is { } complaint && _kinds.Add(Judge.Kind(complaint)))
            {
                journal.Begin(-1);
                Report(input, complaint);
                if (!goesOn)
                    break;
            }
        }
        Console.WriteLine($"{Progress(done)}, {_kinds.Count} kinds of findings");
        return _kinds.Count == 0;
    }

    private string Progress(long done) =>
        $"{done} inputs in {_watch.Elapsed.TotalMinutes:F1} minutes, {done / _watch.Elapsed.TotalSeconds:F0} a second, {_characters / Math.Max(done, 1)} characters on average";

    private static void Report(FuzzInput input, string complaint)
    {
        Console.WriteLine($"input {input.Number}: {complaint}");
        var small = input with { Text = Minimizer.Minimize(input.Text, text => Judge.Complaint(input with { Text = text }) is { } other && Judge.Kind(other) == Judge.Kind(complaint)) };
        Console.WriteLine($"minimised: {Judge.Complaint(small)}");
        Console.WriteLine($"{(small.IsBytes ? "bytes" : "text")} {JsonSerializer.Serialize(small.Text)}, path {JsonSerializer.Serialize(small.Path)}");
    }
}
