using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using RstGsoc.Fuzz;

var minutes = new Option<double>("--minutes") { Description = "How long to run.", DefaultValueFactory = _ => 2 };
var seed = new Option<int>("--seed") { Description = "Seed of the mutations; without it a fresh one, which is printed.", DefaultValueFactory = _ => Environment.TickCount & 0xFFFFFF };
var from = new Option<long>("--from") { Description = "Number of the first input." };
var texts = new Argument<string[]>("TEXTS") { Description = "More folders of .rst files, or .jsonl files of cases with an 'input'.", Arity = ArgumentArity.ZeroOrMore };
var command = new RootCommand("Feeds mutated pages to the parser, the model, the rules and the fixes, and stops at the first that breaks a property.") { minutes, seed, from, texts };
command.SetAction(arguments =>
{
    var mutator = new Mutator(Texts.Load(arguments.GetValue(texts)!), arguments.GetValue(seed));
    Console.WriteLine($"seed {arguments.GetValue(seed)}");
    var watch = Stopwatch.StartNew();
    var next = arguments.GetValue(from) - 1;
    string? failure = null;
    void Work()
    {
        while (Volatile.Read(ref failure) is null && watch.Elapsed.TotalMinutes < arguments.GetValue(minutes))
        {
            var number = Interlocked.Increment(ref next);
            if (number % 100_000 == 0 && number > 0)
                Console.WriteLine($"{number} inputs, {watch.Elapsed.TotalMinutes:F1} minutes");
            var page = mutator.Make(number);
            if (Oracles.Judge(page) is { } complaint && Interlocked.CompareExchange(ref failure, complaint, null) is null)
                Report(number, page, complaint);
        }
    }
    Parallel.Invoke([.. Enumerable.Repeat((Action)Work, Environment.ProcessorCount)]);
    Console.WriteLine($"{next + 1 - arguments.GetValue(from)} inputs in {watch.Elapsed.TotalMinutes:F1} minutes, {(failure is null ? "no finding" : "a finding")}");
    return failure is null ? 0 : 1;
});
return command.Parse(args).Invoke();

static void Report(long number, string page, string complaint)
{
    var kind = complaint.Split(' ')[0];
    var small = Minimizer.Minimize(page, p => Oracles.Judge(p)?.Split(' ')[0] == kind);
    Console.WriteLine($"input {number}: {complaint}");
    Console.WriteLine($"minimised: {Oracles.Judge(small)}");
    Console.WriteLine(JsonSerializer.Serialize(small));
}
