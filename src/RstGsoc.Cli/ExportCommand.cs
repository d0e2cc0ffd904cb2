using System.CommandLine;
using RstGsoc.Cli.Configuration;
using RstGsoc.Reporting.Exporting;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc export</c>: prints the ideas and projects of pages.</summary>
internal static class ExportCommand
{
    public static Command Create(Host host)
    {
        var paths = PathArgument.Pages();
        var format = new Option<string>("--format") { Description = "How to write the ideas; html writes the text of the pages.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong([.. Exporters.All.Select(e => e.Name)]);
        var idea = new Option<string?>("--idea") { Description = "Only ideas whose title holds this text; html then writes their text, not that of the page.", HelpName = "TEXT" };
        var configuration = new ConfigurationOptions();
        var command = new Command("export", "Print the ideas and projects of pages.") { paths, format, idea };
        configuration.AddSourceTo(command);
        command.SetAction(arguments =>
            Run(PathArgument.PagesOf(arguments, paths), arguments.GetValue(format)!, arguments.GetValue(idea), configuration.Read(arguments, host), host));
        return command;
    }

    private static int Run(string[] paths, string format, string? title, PageSettings settings, Host host)
    {
        var files = new PageFiles(host, settings: settings);
        var pages = files.Read(paths).Select(settings.Read).ToList();
        if (title is not null)
        {
            pages = [.. pages.Select(page => page with { Ideas = [.. page.Ideas.Where(idea => idea.Title.Value.Contains(title, StringComparison.OrdinalIgnoreCase))] }).Where(page => page.Ideas.Length > 0)];
            if (pages.Count == 0)
                host.Complain($"no idea has '{title}' in its title");
        }
        var exporter = title is not null && format == "html" ? new HtmlExporter { WritesIdeasOnly = true } : Exporters.All.First(e => e.Name == format);
        exporter.Write(pages, host.Output);
        return files.HasFailed || (title is not null && pages.Count == 0) ? ExitCode.Failure : ExitCode.Clean;
    }
}
