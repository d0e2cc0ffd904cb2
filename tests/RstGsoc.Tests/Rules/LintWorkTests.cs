using System.Collections.Concurrent;
using RstGsoc.Reporting;
using RstGsoc.Rules;
using RstGsoc.Rules.Fixing;
using RstGsoc.Text;

namespace RstGsoc.Tests.Rules;

/// <summary>However many threads do the work, what comes out is the same.</summary>
public sealed class LintWorkTests
{
    private static readonly LintOptions s_options = new(2026) { Selection = new RuleSelection(["all"], []) };

    private static readonly SourceText[] s_pages = [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.rst", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .SelectMany(file => Enumerable.Range(0, 3).Select(copy => SourceText.FromBytes(File.ReadAllBytes(file), $"{copy}/{Path.GetFileName(file)}")))];

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1_000)]
    public void Threads_change_nothing(int threads) => Write(Lint(s_pages, new LintWork { Threads = threads })).Should().Be(Write(Lint(s_pages, LintWork.InOrder)));

    [Fact]
    public void Threads_change_no_fix()
    {
        var some = s_pages[..8];
        var one = Fixer.Fix(some, pages => Lint(pages, LintWork.InOrder), allowUnsafe: true);
        var work = new LintWork { Threads = 5 };
        var many = Fixer.Fix(some, pages => Lint(pages, work), allowUnsafe: true, work);
        many.Pages.Select(page => (page.Mended.Content, page.FixCount)).Should().Equal(one.Pages.Select(page => (page.Mended.Content, page.FixCount)));
    }

    [Fact]
    public void Every_page_is_told_once_a_step()
    {
        var told = new ConcurrentBag<LintProgress>();
        Lint(s_pages, new LintWork { Threads = 3, Progress = told.Add });
        foreach (var step in new[] { LintStep.Read, LintStep.Check })
            told.Where(progress => progress.Step == step).Select(progress => progress.Done).Order().Should().Equal(Enumerable.Range(1, s_pages.Length));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_a_thread_throws_is_thrown_to_the_caller(int threads)
    {
        var work = new LintWork { Threads = threads, Progress = _ => throw new InvalidOperationException("stop") };
        FluentActions.Invoking(() => Lint(s_pages, work)).Should().Throw<InvalidOperationException>().WithMessage("stop");
    }

    private static LintReport Lint(IReadOnlyList<SourceText> pages, LintWork work) => Linter.Lint(pages, [], _ => s_options, work);

    private static string Write(LintReport report)
    {
        using var output = new StringWriter();
        ReporterCatalog.Create("json", TextStyle.Plain, path => path).Write(report, output);
        return output.ToString();
    }
}
