using BenchmarkDotNet.Attributes;
using Markdig.Syntax;
using RstGsoc.Syntax;

namespace RstGsoc.Benchmarks;

/// <summary>The same text, as reStructuredText and as Markdown.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private string _rst = "";
    private string _markdown = "";

    /// <summary>Size of the page in characters.</summary>
    [Params(1_000_000, 10_000_000)]
    public int Size { get; set; }

    /// <summary>Makes the two texts.</summary>
    [GlobalSetup]
    public void MakeTexts()
    {
        _rst = Inputs.Rst(Size);
        _markdown = Inputs.Markdown(_rst);
    }

    /// <summary>This library.</summary>
    [Benchmark]
    public RstDocument RstGsoc() => RstDocument.Parse(_rst);

    /// <summary>The reference.</summary>
    [Benchmark(Baseline = true)]
    public MarkdownDocument Markdig() => global::Markdig.Markdown.Parse(_markdown);
}
