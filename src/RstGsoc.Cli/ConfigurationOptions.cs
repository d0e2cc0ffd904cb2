using System.Collections.Immutable;
using System.CommandLine;
using RstGsoc.Cli.Configuration;

namespace RstGsoc.Cli;

/// <summary>The options that say where settings come from, and those that are stronger than every file.</summary>
internal sealed class ConfigurationOptions
{
    private const int FirstYear = 2005;
    private const int LastYear = 2100;

    private readonly Option<string[]> _select = Selectors("--select", "Run these rules only: codes, beginnings of codes, names, or 'all'.");
    private readonly Option<string[]> _extendSelect = Selectors("--extend-select", "Run these rules besides, though they are off by default.");
    private readonly Option<string[]> _ignore = Selectors("--ignore", "Do not run these rules.");
    private readonly Option<int?> _year = new("--year") { Description = "Programme year for pages that name none. Default: the current year.", HelpName = "YEAR" };
    private readonly Option<string?> _file = new("--config") { Description = "Read this configuration file and look for no other.", HelpName = "FILE" };
    private readonly Option<bool> _isolated = new("--isolated") { Description = "Read no configuration file." };
    private readonly Option<string[]> _directives = Names("--known-directive", "Directives that the site's builder knows.");
    private readonly Option<string[]> _roles = Names("--known-role", "Roles that the site's builder knows.");
    private readonly Option<string[]> _substitutions = Names("--known-substitution", "Substitutions that the site's builder defines.");
    private readonly Option<bool> _noGitIgnore = new("--no-gitignore") { Description = "Look also at files that .gitignore names." };

    /// <summary>Adds what commands need that lint pages.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _select, _extendSelect, _ignore })
            command.Options.Add(option);
        AddSourceTo(command);
        foreach (var option in new Option[] { _directives, _roles, _substitutions, _noGitIgnore })
            command.Options.Add(option);
    }

    /// <summary>Adds what every command needs that reads settings: where they come from, and the year.</summary>
    public void AddSourceTo(Command command)
    {
        _year.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var year) && year is < FirstYear or > LastYear)
                result.AddError($"--year {year}: the programme began in {FirstYear}");
        });
        foreach (var option in new Option[] { _year, _file, _isolated })
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_isolated) && result.GetValue(_file) is not null)
                result.AddError("--config and --isolated cannot go together");
        });
    }

    public PageSettings Read(ParseResult arguments, Host host) => new(
        new CommandLineSettings
        {
            File = arguments.GetValue(_file),
            IsIsolated = arguments.GetValue(_isolated),
            Year = arguments.GetValue(_year),
            Select = Split(arguments.GetValue(_select)),
            ExtendSelect = Split(arguments.GetValue(_extendSelect)),
            Ignore = Split(arguments.GetValue(_ignore)),
            KnownDirectives = Split(arguments.GetValue(_directives)),
            KnownRoles = Split(arguments.GetValue(_roles)),
            KnownSubstitutions = Split(arguments.GetValue(_substitutions)),
            IgnoresGitIgnore = arguments.GetValue(_noGitIgnore),
        },
        host.Clock.GetLocalNow().Year);

    private static ImmutableArray<string> Split(string[]? lists) =>
        [.. (lists ?? []).SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Option<string[]> Selectors(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "RULE,.." };
        option.CompletionSources.Add(CompletionCommand.Rules);
        return option;
    }

    private static Option<string[]> Names(string name, string description) => new(name) { Description = description, HelpName = "NAME,.." };
}
