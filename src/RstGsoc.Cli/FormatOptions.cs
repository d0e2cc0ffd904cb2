using System.CommandLine;
using System.Text;
using RstGsoc.Cli.Files;
using RstGsoc.Diagnostics;
using RstGsoc.Reporting;
using RstGsoc.Rules;

namespace RstGsoc.Cli;

/// <summary>The options of <c>lint</c> that say how findings are written down, and where.</summary>
internal sealed class FormatOptions
{
    private const string Usual = "text";

    private sealed record Request(string Name, string? File = null);

    private readonly Option<string[]> _formats = new("--format")
    {
        Description = $"How to write the findings: {string.Join(", ", ReporterCatalog.Names)}; NAME=FILE writes to a file. May be given again. Default: text, in a GitHub workflow github too.",
        HelpName = "NAME[=FILE]",
    };

    private readonly Option<string?> _output = new("--output") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
    private readonly Option<string> _color = new("--color") { Description = "When to use colours: auto asks the terminal and NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE.", DefaultValueFactory = _ => "auto" };
    private readonly Option<string> _reportLevel = new("--report-level") { Description = "Leave out findings below this severity.", DefaultValueFactory = _ => "info" };
    private readonly Option<bool> _statistics = new("--statistics") { Description = "Print how often each rule found something, instead of the findings." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print nothing; the exit code tells." };
    private readonly Option<bool> _exitZero = new("--exit-zero") { Description = "Exit with 0 though there are findings." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_formats, _output, _color, _reportLevel, _statistics, _quiet, _exitZero])
            command.Options.Add(option);
        _reportLevel.AcceptOnlyFromAmong("info", "warning", "error");
        _color.AcceptOnlyFromAmong("auto", "always", "never");
        _formats.CompletionSources.Add([.. ReporterCatalog.Names]);
        _formats.Validators.Add(result =>
        {
            foreach (var name in result.Tokens.Select(token => token.Value.Split('=', 2)[0]).Where(name => !ReporterCatalog.Names.Contains(name)))
                result.AddError($"--format {name}: the formats are {string.Join(", ", ReporterCatalog.Names)}");
        });
    }

    /// <summary>Whether findings leave the exit code alone.</summary>
    public bool ExitsZero(ParseResult arguments) => arguments.GetValue(_exitZero);

    /// <summary>The report without the findings that nobody asked for.</summary>
    public LintReport Filter(ParseResult arguments, LintReport report)
    {
        var level = Enum.Parse<Severity>(arguments.GetValue(_reportLevel)!, ignoreCase: true);
        return level == Severity.Info ? report : new LintReport([.. report.Pages.Select(page => page with { Diagnostics = page.Diagnostics.RemoveAll(finding => finding.Severity < level) })]);
    }

    /// <summary>Writes the report in every form that was asked for; false when a file cannot be written.</summary>
    public bool Write(ParseResult arguments, LintReport report, TextWriter output, Host host)
    {
        var isWritten = true;
        foreach (var (name, file) in Requests(arguments, host))
        {
            if ((file ?? arguments.GetValue(_output)) is { } path)
                isWritten &= WriteFile(path, ReporterCatalog.Create(name, TextStyle.Plain, DisplayPath.Relative), report, host);
            else if (!arguments.GetValue(_quiet))
                ReporterCatalog.Create(name, StyleOf(arguments, host), DisplayPath.Relative).Write(report, name == Usual && output == host.Output ? host.StyledOutput : output);
        }
        return isWritten;
    }

    private TextStyle StyleOf(ParseResult arguments, Host host) => arguments.GetValue(_color) switch
    {
        "always" => host.Style with { UseColor = true },
        "never" => host.Style with { UseColor = false, RulesPage = null },
        _ => host.Style,
    };

    private IEnumerable<Request> Requests(ParseResult arguments, Host host)
    {
        if (arguments.GetValue(_statistics))
            return [new Request("statistics")];
        if (arguments.GetValue(_formats) is { Length: > 0 } formats)
            return formats.Select(format => format.Split('=', 2)).Select(parts => new Request(parts[0], parts.Length > 1 ? parts[1] : null));
        return host.IsGitHubWorkflow ? [new Request(Usual), new Request("github")] : [new Request(Usual)];
    }

    private static bool WriteFile(string path, IReporter reporter, LintReport report, Host host)
    {
        using var file = new StringWriter { NewLine = "\n" };
        reporter.Write(report, file);
        return host.TryWrite(path, () => WholeFile.Write(path, Encoding.UTF8.GetBytes(file.ToString()), host.Interruption));
    }
}
