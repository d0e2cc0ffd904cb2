using System.Collections.Immutable;
using System.CommandLine;
using RstGsoc.Diagnostics;
using RstGsoc.Reporting;
using RstGsoc.Rules;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc lint</c>: says what is wrong with pages.</summary>
internal sealed class LintCommand
{
    private readonly Argument<string[]> _paths = PathArgument.Create(
        "PATH", "Files and folders (searched for *.rst); '-' reads standard input. Default: the current folder.", ArgumentArity.ZeroOrMore);

    private readonly Option<string> _format = Choice("--format", "text", "How to write the findings.", "text", "json");
    private readonly Option<string> _failOn = Choice("--fail-on", "warning", "Least severity that makes the exit code 1.", "error", "warning", "info");
    private readonly Option<string[]> _select = Selectors("--select", "Run these rules only: codes, beginnings of codes, names, or 'all'.");
    private readonly Option<string[]> _ignore = Selectors("--ignore", "Do not run these rules.");
    private readonly Option<int?> _year = new("--year") { Description = "Programme year for pages that name none. Default: the current year.", HelpName = "YEAR" };
    private readonly Option<bool> _isolated = new("--isolated") { Description = "Read no configuration file." };
    private readonly Option<string> _standardInputName = new("--stdin-filename") { Description = "File name of the page on standard input.", HelpName = "PATH" };
    private readonly FixOptions _fixes = new();
    private readonly Host _host;

    private LintCommand(Host host) => _host = host;

    public static Command Create(Host host)
    {
        var lint = new LintCommand(host);
        lint._year.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var year) && year is < 2005 or > 2100)
                result.AddError($"--year {year}: the programme began in 2005");
        });
        var command = new Command("lint", "Check pages and print what is wrong, line by line.")
        {
            lint._paths, lint._format, lint._select, lint._ignore, lint._year, lint._failOn, lint._isolated, lint._standardInputName,
        };
        lint._fixes.AddTo(command);
        command.SetAction(lint.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var selection = new RuleSelection(Split(arguments.GetValue(_select)), Split(arguments.GetValue(_ignore)));
        if (selection.Select.Concat(selection.Ignore).FirstOrDefault(selector => !IsKnown(selector)) is { } unknown)
        {
            _host.Complain($"no rule has the code or name '{unknown}' (see 'rstgsoc rules')");
            return ExitCode.Failure;
        }
        var files = new PageFiles(_host, arguments.GetValue(_standardInputName));
        var pages = files.Read(arguments.GetValue(_paths) is { Length: > 0 } paths ? paths : ["."]);
        var options = new LintOptions(arguments.GetValue(_year) ?? _host.Clock.GetLocalNow().Year) { Selection = selection, FileExists = File.Exists };
        var siblings = files.ReadSiblings();
        var fixes = _fixes.AreGiven(arguments) ? _fixes.Mend(arguments, pages, mended => Linter.Lint(mended, siblings, options)) : null;
        var report = fixes?.Report ?? Linter.Lint(pages, siblings, options);
        var isWritten = fixes is null || _fixes.Write(arguments, fixes, files.StandardInput, _host);
        if (pages.Count > 0 && !_fixes.IsDiff(arguments))
            Reporter(arguments.GetValue(_format)!).Write(report, fixes is not null && files.StandardInput is not null ? _host.Error : _host.Output);
        if (files.HasFailed || !isWritten)
            return ExitCode.Failure;
        var isWrong = report.HasAtLeast(Enum.Parse<Severity>(arguments.GetValue(_failOn)!, ignoreCase: true));
        return isWrong || (fixes is not null && _fixes.FailsOn(arguments, fixes)) ? ExitCode.Findings : ExitCode.Clean;
    }

    private IReporter Reporter(string format) => format == "json" ? new JsonReporter() : new TextReporter(_host.Style);

    private static bool IsKnown(string selector) =>
        selector.Equals("all", StringComparison.OrdinalIgnoreCase) || RuleCatalog.All.Any(rule => RuleSelection.Matches(selector, rule));

    private static ImmutableArray<string> Split(string[]? lists) =>
        [.. (lists ?? []).SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Option<string> Choice(string name, string usual, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static Option<string[]> Selectors(string name, string description) => new(name) { Description = description, HelpName = "RULE,.." };
}
