using System.CommandLine;
using RstGsoc.Fuzz;
using RstGsoc.Fuzz.Docutils;
using RstGsoc.Fuzz.Mutations;

var minutes = new Option<double>("--minutes") { Description = "How long to run at most.", DefaultValueFactory = _ => 2 };
var inputs = new Option<long>("--inputs") { Description = "How many inputs to make at most.", DefaultValueFactory = _ => long.MaxValue };
var seed = new Option<int>("--seed") { Description = "Seed of the mutations; without it a fresh one, which is printed.", DefaultValueFactory = _ => Environment.TickCount & 0xFFFFFF };
var from = new Option<long>("--from") { Description = "Number of the first input." };
var step = new Option<long>("--step") { Description = "Make every Nth input only; each 32nd is one that every oracle looks at.", DefaultValueFactory = _ => 1 };
var goesOn = new Option<bool>("--go-on") { Description = "Do not stop at a finding; report each kind once." };
var print = new Option<bool>("--print") { Description = "Print the first input and do nothing else." };
var docutils = new Option<bool>("--docutils") { Description = "Compare the structure of our trees with docutils' instead, and print what differs, minimised." };
var strict = new Option<bool>("--strict") { Description = "With --docutils: compare messages and attributes too." };
var texts = new Argument<string[]>("TEXTS") { Description = "More texts to begin with: folders of .rst files, .jsonl files of cases with an 'input', .py scripts that print hostile texts (SCRIPT list, SCRIPT NAME COUNT).", Arity = ArgumentArity.ZeroOrMore };
var command = new RootCommand("Feeds hostile pages to the parser, the model, the rules, the fixes and the formats. Seed, texts and number make an input again.") { minutes, inputs, seed, from, step, goesOn, print, docutils, strict, texts };
command.SetAction(arguments =>
{
    var all = Texts.Load(arguments.GetValue(texts)!);
    var mutator = new Mutator(all, arguments.GetValue(seed));
    if (arguments.GetValue(print))
    {
        Console.Out.Write(mutator.Make(arguments.GetValue(from)).Text);
        return 0;
    }
    Console.WriteLine($"seed {arguments.GetValue(seed)}, {all.Length} texts ({Texts.Fingerprint(all)})");
    var (first, count, time) = (arguments.GetValue(from), arguments.GetValue(inputs), arguments.GetValue(minutes));
    var isClean = arguments.GetValue(docutils)
        ? new DifferentialRun(mutator, arguments.GetValue(strict)).Run(first, count, time)
        : new FuzzRun(mutator, arguments.GetValue(step), arguments.GetValue(goesOn)).Run(first, count, time);
    return isClean ? 0 : 1;
});
return command.Parse(args).Invoke();
