using System.CommandLine;
using RstGsoc.Cli.Configuration;
using RstGsoc.Reporting.Exporting;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc export</c>: prints the ideas and projects of pages.</summary>
internal static class ExportCommand
{
    public static Command Create(Host host)
    {
        var paths = PathArgument.Create("PATH", "Files and folders (searched for *.rst); '-' reads standard input. Default: the current folder.", ArgumentArity.ZeroOrMore);
        var format = new Option<string>("--format") { Description = "How to write the ideas.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong([.. Exporters.All.Select(e => e.Name)]);
        var configuration = new ConfigurationOptions();
        var command = new Command("export", "Print the ideas and projects of pages.") { paths, format };
        configuration.AddSourceTo(command);
        command.SetAction(arguments => Run(
            arguments.GetValue(paths) is { Length: > 0 } named ? named : ["."], arguments.GetValue(format)!, configuration.Read(arguments, host), host));
        return command;
    }

    private static int Run(string[] paths, string format, PageSettings settings, Host host)
    {
        var files = new PageFiles(host, settings: settings);
        var pages = files.Read(paths).Select(settings.Read).ToList();
        Exporters.All.First(e => e.Name == format).Write(pages, host.Output);
        return files.HasFailed ? ExitCode.Failure : ExitCode.Clean;
    }
}
