using System.Globalization;
using BenchmarkDotNet.Running;
using RstGsoc.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["--quick"]:
        QuickRun.Run();
        return 0;
    case ["--growth", var script, .. var cases]:
        return GrowthRun.Run(script, cases);
    case ["--rules", var page]:
        return RuleRun.Run(page);
    case ["--memory", var page]:
        return MemoryRun.Run(page);
    default:
        BenchmarkRunner.Run<ParseBenchmarks>(args: args);
        return 0;
}
