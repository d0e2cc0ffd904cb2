using System.CommandLine;
using System.Text.Json;
using RstGsoc.Cli.Files;
using RstGsoc.Rules;

namespace RstGsoc.Cli;

/// <summary>The options of <c>lint</c> that hide known findings.</summary>
internal sealed class BaselineOptions
{
    private readonly Option<string?> _file = new("--baseline") { Description = "Hide the findings that this file knows.", HelpName = "FILE" };
    private readonly Option<bool> _update = new("--update-baseline") { Description = "Write today's findings to the file of --baseline." };

    public void AddTo(Command command)
    {
        command.Options.Add(_file);
        command.Options.Add(_update);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_update) && result.GetValue(_file) is null)
                result.AddError("--update-baseline needs --baseline FILE");
        });
    }

    /// <summary>The report without known findings, or null when the file cannot be read or written.</summary>
    public LintReport? Filter(ParseResult arguments, LintReport report, Host host)
    {
        if (arguments.GetValue(_file) is not { } path)
            return report;
        try
        {
            return arguments.GetValue(_update) ? Update(path, report, host) : Hide(path, report, host);
        }
        catch (Exception error) when (FileFault.Is(error) || error is JsonException)
        {
            host.Complain($"{path}: {Reason(path, error)}");
            return null;
        }
    }

    /// <summary>Hides known findings without a word, where <see cref="Filter"/> could read the file before.</summary>
    public Func<LintReport, LintReport> Hider(ParseResult arguments) => arguments.GetValue(_file) is { } path ? BaselineFile.Load(path).Hide : report => report;

    private static string Reason(string path, Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file (--update-baseline writes it)",
        JsonException => $"this is no baseline: {error.Message}",
        _ => FileFault.Reason(path, error),
    };

    private static LintReport Hide(string path, LintReport report, Host host)
    {
        var baseline = BaselineFile.Load(path);
        if (baseline.CountGone(report) is > 0 and var gone)
            host.Complain($"{path}: {gone} known finding{(gone == 1 ? " is" : "s are")} there no more; --update-baseline forgets {(gone == 1 ? "it" : "them")}");
        return baseline.Hide(report);
    }

    private static LintReport Update(string path, LintReport report, Host host)
    {
        var baseline = File.Exists(path) ? BaselineFile.Load(path) : BaselineFile.Create(path);
        baseline.Update(report);
        baseline.Save(host.Interruption);
        var count = report.Pages.Sum(page => page.Diagnostics.Length);
        host.Complain($"{path}: knows {count} finding{(count == 1 ? "" : "s")} now");
        return baseline.Hide(report);
    }
}
