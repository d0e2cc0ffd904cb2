using System.Diagnostics;

namespace RstGsoc.Mutation;

/// <summary>
/// A process that tries mutants one after another: a number is asked, a word answered. A mutant that takes too long, or takes the process with it, is dead as well.
/// </summary>
internal sealed class Worker(string[] filters) : IDisposable
{
    public const string Survived = "Survived";
    public const string Ended = "Ended";
    private const string Killed = "Killed";
    private const string NotReached = "NotReached";
    private const string Ready = "ready";

    private Process? _process;

    /// <summary>Several times what a worker needs to begin, which is to run all tests twice.</summary>
    private TimeSpan _limit = TimeSpan.FromMinutes(10);

    /// <summary>What became of a mutant. One that no test reaches may have been reached while static members were made.</summary>
    public string Try(Mutant mutant)
    {
        var fate = mutant.IsStatic ? NotReached : TryAmongOthers(mutant);
        return fate == NotReached ? TryAlone(mutant) : fate;
    }

    private string TryAmongOthers(Mutant mutant)
    {
        _process ??= Begin();
        _process.StandardInput.WriteLine(mutant.Id);
        if (Read(_process) is { } fate)
            return fate;
        Dispose();
        return Ended;
    }

    private string TryAlone(Mutant mutant)
    {
        using var process = Start(mutant.Id);
        var fate = Read(process);
        process.Kill();
        return fate ?? Ended;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
        _process = null;
    }

    /// <summary>The other side: tries what it is asked with the tests that reach it, those first that have killed most.</summary>
    public static void Serve(string[] filters, int first)
    {
        Mutants.Wake(first);
        var tests = TestCase.Find(filters);
        if (first != Mutants.None)
        {
            Console.WriteLine(tests.TrueForAll(test => test.Holds()) ? Survived : Killed);
            return;
        }
        if (tests.Find(test => !test.Holds()) is { } broken)
            throw new InvalidOperationException($"{broken.Method.Name}({string.Join(", ", broken.Data)}) fails without a mutant.");
        var reached = tests.ConvertAll(test => (Test: test, Mutants: Mutants.Reached(() => test.Holds())));
        var kills = tests.ToDictionary(test => test, _ => 0);
        Console.WriteLine(Ready);
        while (Console.ReadLine() is { } line)
        {
            var id = int.Parse(line);
            var reaching = reached.FindAll(r => r.Mutants.Contains(id)).ConvertAll(r => r.Test);
            Mutants.Wake(id);
            var killer = reaching.OrderByDescending(test => kills[test]).FirstOrDefault(test => !test.Holds());
            Mutants.Wake(Mutants.None);
            if (killer is not null)
                kills[killer]++;
            Console.WriteLine(reaching.Count == 0 ? NotReached : killer is null ? Survived : Killed);
        }
    }

    private Process Begin()
    {
        var watch = Stopwatch.StartNew();
        var process = Start(Mutants.None);
        if (Read(process) != Ready)
            throw new InvalidOperationException("A worker did not begin.");
        _limit = 5 * watch.Elapsed;
        return process;
    }

    private Process Start(int first) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Worker).Assembly.Location, "work", $"{first}", .. filters]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private string? Read(Process process)
    {
        var line = process.StandardOutput.ReadLineAsync();
        return line.Wait(_limit) ? line.Result : null;
    }
}
