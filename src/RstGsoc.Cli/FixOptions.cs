using System.CommandLine;
using System.CommandLine.Parsing;
using RstGsoc.Reporting;
using RstGsoc.Rules;
using RstGsoc.Rules.Fixing;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary>The options of <c>lint</c> that mend pages, and what they do.</summary>
internal sealed class FixOptions
{
    private readonly Option<bool> _fix = new("--fix") { Description = "Mend what can be mended without a change of meaning, and report the rest." };
    private readonly Option<bool> _unsafe = new("--unsafe-fixes") { Description = "With --fix or --diff: mend also what a person should look at afterwards." };
    private readonly Option<bool> _diff = new("--diff") { Description = "Print what --fix would change as a unified diff, and change nothing." };
    private readonly Option<bool> _exitNonZero = new("--exit-non-zero-on-fix") { Description = "With --fix: exit with 1 when anything was fixed, though nothing is left." };

    public void AddTo(Command command)
    {
        command.Options.Add(_fix);
        command.Options.Add(_unsafe);
        command.Options.Add(_diff);
        command.Options.Add(_exitNonZero);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_unsafe) && !result.GetValue(_fix) && !result.GetValue(_diff))
                result.AddError("--unsafe-fixes needs --fix or --diff");
            if (result.GetValue(_fix) && result.GetValue(_diff))
                result.AddError("--fix and --diff cannot go together");
        });
    }

    /// <summary>Whether pages are to be mended, on disk or in a diff.</summary>
    public bool AreGiven(ParseResult arguments) => AreGiven(arguments.CommandResult);

    /// <inheritdoc cref="AreGiven(ParseResult)"/>
    public bool AreGiven(CommandResult arguments) => arguments.GetValue(_fix) || arguments.GetValue(_diff);

    public bool IsDiff(ParseResult arguments) => arguments.GetValue(_diff);

    /// <summary>Mends the pages in memory.</summary>
    public FixReport Mend(ParseResult arguments, IReadOnlyList<SourceText> pages, Func<IReadOnlyList<SourceText>, LintReport> lint, LintWork work) =>
        Fixer.Fix(pages, lint, arguments.GetValue(_unsafe), work);

    /// <summary>Whether mending alone makes the exit code 1.</summary>
    public bool FailsOn(ParseResult arguments, FixReport fixes) =>
        (IsDiff(arguments) || arguments.GetValue(_exitNonZero)) && fixes.Pages.Any(page => page.IsChanged);

    /// <summary>Writes the mended pages, or their diff. Returns false when a page could not be written.</summary>
    public bool Write(ParseResult arguments, FixReport fixes, SourceText? standardInput, Host host)
    {
        var unwritten = new HashSet<FixedPage>();
        if (IsDiff(arguments) || standardInput is not null)
            host.Progress?.Stop();
        for (var i = 0; i < fixes.Pages.Length; i++)
        {
            var page = fixes.Pages[i];
            host.Progress?.Show("writing", i, fixes.Pages.Length);
            if (IsDiff(arguments))
                WriteDiff(page, host);
            else if (ReferenceEquals(page.Original, standardInput))
                host.Write(page.Mended);
            else if (page.IsChanged && !PageWriter.TryReplace(page.Original, page.Mended, host))
                unwritten.Add(page);
        }
        foreach (var page in fixes.Pages.Where(page => page.IsGivenUp))
            host.Complain($"{page.Original.Path}: not fixed: its fixes would do harm or find no end");
        Tell([.. fixes.Pages.Where(page => page.IsChanged && !unwritten.Contains(page))], IsDiff(arguments) ? "would fix" : "fixed", host);
        return unwritten.Count == 0;
    }

    private static void WriteDiff(FixedPage page, Host host)
    {
        var mark = page.Original.HasByteOrderMark ? "\uFEFF" : "";
        UnifiedDiff.Write(DisplayPath.Relative(page.Original.Path!), mark + page.Original.Content, mark + page.Mended.Content, host.Output);
    }

    private static void Tell(IReadOnlyList<FixedPage> changed, string verb, Host host)
    {
        if (changed.Count == 0)
            return;
        var count = changed.Sum(page => page.FixCount);
        host.Complain($"{verb} {count} finding{(count == 1 ? "" : "s")} in {changed.Count} page{(changed.Count == 1 ? "" : "s")}");
    }
}
