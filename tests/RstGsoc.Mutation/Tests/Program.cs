using System.Collections.Concurrent;
using RstGsoc.Mutation;

if (args is ["work", var first, .. var filters])
{
    Worker.Serve(filters, int.Parse(first));
    return;
}

// REPORT SAMPLE SEED TEST...: tries so many of the report's mutants with the tests of these names.
var (report, sample, seed, tests) = (args[0], int.Parse(args[1]), int.Parse(args[2]), args[3..]);
var all = Mutant.Read(report);
var drawn = all.ToArray();
new Random(seed).Shuffle(drawn);
var queue = new ConcurrentQueue<Mutant>(drawn.Take(sample));
var tried = new ConcurrentBag<(Mutant Mutant, string Fate)>();
await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() =>
{
    using var worker = new Worker(tests);
    while (queue.TryDequeue(out var mutant))
    {
        tried.Add((mutant, worker.Try(mutant)));
        if (tried.Count % 50 == 0)
            Console.Error.WriteLine($"{tried.Count} tried");
    }
})));

foreach (var (mutant, fate) in tried.Where(t => IsAlive(t.Fate)).OrderBy(t => t.Mutant.File, StringComparer.Ordinal).ThenBy(t => t.Mutant.Line))
    Console.WriteLine($"{mutant.File}:{mutant.Line}: {mutant.Original} => {mutant.Replacement.ReplaceLineEndings(" ")}");
foreach (var folder in tried.GroupBy(t => t.Mutant.Folder).OrderBy(g => g.Key, StringComparer.Ordinal))
    Score(folder.Key, [.. folder.Select(t => t.Fate)], all.Count(mutant => mutant.Folder == folder.Key));
Score("all", [.. tried.Select(t => t.Fate)], all.Count);

static bool IsAlive(string fate) => fate == Worker.Survived;

// The interval that holds the true score in 95 of 100 draws (Wilson's).
static void Score(string name, string[] fates, int of)
{
    var (n, p, z) = (fates.Length, fates.Count(fate => !IsAlive(fate)) / (double)fates.Length, 1.96);
    var (middle, half) = ((p + z * z / (2 * n)) / (1 + z * z / n), z * Math.Sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / (1 + z * z / n));
    Console.WriteLine(FormattableString.Invariant($"{name,-18} {fates.Count(fate => !IsAlive(fate)),5} of {n,5} killed, {p,6:P1} ({middle - half:P1} to {middle + half:P1}), {fates.Count(fate => fate == Worker.Ended)} of them by time or end of the process; {of} in all"));
}
