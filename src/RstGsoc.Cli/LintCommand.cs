using System.CommandLine;
using RstGsoc.Cli.Configuration;
using RstGsoc.Diagnostics;
using RstGsoc.Reporting;
using RstGsoc.Rules;
using RstGsoc.Rules.Suppressions;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc lint</c>: says what is wrong with pages.</summary>
internal sealed class LintCommand
{
    /// <summary>In bytes.</summary>
    private const int LargePage = 200_000;

    private readonly Argument<string[]> _paths = PathArgument.Pages();

    private readonly Option<string> _failOn = Choice("--fail-on", "warning", "Least severity that makes the exit code 1.", "error", "warning", "info");
    private readonly Option<string> _standardInputName = new("--stdin-filename") { Description = "File name of the page on standard input.", HelpName = "PATH" };
    private readonly Option<bool> _showSettings = new("--show-settings") { Description = "Print the settings of each page and where they come from; lint nothing." };
    private readonly WorkOptions _work = new();
    private readonly FormatOptions _formats = new();
    private readonly ConfigurationOptions _configuration = new();
    private readonly FixOptions _fixes = new();
    private readonly SuppressionOptions _suppressions = new();
    private readonly BaselineOptions _baseline = new();
    private readonly Host _host;

    private LintCommand(Host host) => _host = host;

    public static Command Create(Host host)
    {
        var lint = new LintCommand(host);
        var command = new Command("lint", "Check pages and print what is wrong, line by line.")
        {
            lint._paths, lint._failOn, lint._standardInputName, lint._showSettings,
        };
        lint._work.AddTo(command);
        lint._formats.AddTo(command);
        lint._configuration.AddTo(command);
        lint._fixes.AddTo(command);
        lint._suppressions.AddTo(command, lint._fixes);
        lint._baseline.AddTo(command);
        command.SetAction(lint.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        try
        {
            return Lint(arguments);
        }
        finally
        {
            _host.Progress?.Stop();
        }
    }

    private int Lint(ParseResult arguments)
    {
        var settings = _configuration.Read(arguments, _host);
        var files = new PageFiles(_host, arguments.GetValue(_standardInputName), settings) { MaximumSize = _work.MaximumFileSize(arguments) };
        var named = PathArgument.PagesOf(arguments, _paths);
        if (_work.ShowsFiles(arguments))
            return ShowFiles(files, named);
        if (MayTakeLong(named))
            _host.BeginWork();
        var pages = files.Read(named);
        if (arguments.GetValue(_showSettings))
            return ShowSettings(pages, settings);
        var siblings = files.ReadSiblings();
        var work = _work.Of(arguments, pages.Count, _host);
        LintReport Lint(IReadOnlyList<SourceText> these) => Linter.Lint(these, siblings, settings.OptionsFor, work);
        var fixes = _fixes.AreGiven(arguments) ? _fixes.Mend(arguments, pages, Lint, work) : null;
        var isWritten = fixes is null || _fixes.Write(arguments, fixes, files.StandardInput, _host);
        var report = _baseline.Filter(arguments, fixes?.Report ?? Lint(pages), _host);
        if (report is not null && _suppressions.AreGiven(arguments))
        {
            var hide = _baseline.Hider(arguments);
            var suppressed = SuppressionWriter.Write(report, these => hide(Lint(these)));
            isWritten &= SuppressionOptions.Write(report, suppressed, files.StandardInput, _host);
            report = suppressed.Report;
        }
        report = report is null ? null : _formats.Filter(arguments, report);
        _host.Progress?.Stop();
        if (report is not null && pages.Count > 0 && !_fixes.IsDiff(arguments))
            isWritten &= _formats.Write(arguments, report, (fixes is not null || _suppressions.AreGiven(arguments)) && files.StandardInput is not null ? _host.Error : _host.Output, _host);
        if (files.HasFailed || !isWritten || report is null)
            return ExitCode.Failure;
        var isWrong = report.HasAtLeast(Enum.Parse<Severity>(arguments.GetValue(_failOn)!, ignoreCase: true));
        if (_formats.ExitsZero(arguments))
            return ExitCode.Clean;
        return isWrong || (fixes is not null && _fixes.FailsOn(arguments, fixes)) ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>One page takes no time unless it is large; a folder may hold anything, and standard input may be a person.</summary>
    private static bool MayTakeLong(string[] named) => named is not [{ } only] || !File.Exists(only) || new FileInfo(only).Length > LargePage;

    private int ShowFiles(PageFiles files, string[] named)
    {
        foreach (var file in files.List(named))
            _host.Output.Write($"{VisibleText.Line(VisibleText.Of(file))}\n");
        return files.HasFailed ? ExitCode.Failure : ExitCode.Clean;
    }

    private int ShowSettings(IReadOnlyList<SourceText> pages, PageSettings settings)
    {
        SettingsPrinter.Write(pages.Select(page => page.Path!), settings, _host.Output);
        return ExitCode.Clean;
    }

    private static Option<string> Choice(string name, string usual, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
