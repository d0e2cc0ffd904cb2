using System.CommandLine;
using System.Text;
using RstGsoc.Cli.Files;
using RstGsoc.Reporting.Web;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc report</c>: one HTML page about all ideas and projects, with their findings.</summary>
internal sealed class ReportCommand
{
    private readonly Argument<string[]> _paths = PathArgument.Pages();

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
    private readonly Option<string> _title = new("--title") { Description = "The heading of the report.", DefaultValueFactory = _ => new IdeaReportOptions().Title, HelpName = "TEXT" };
    private readonly ConfigurationOptions _configuration = new();
    private readonly Host _host;

    private ReportCommand(Host host) => _host = host;

    public static Command Create(Host host)
    {
        var report = new ReportCommand(host);
        var command = new Command("report", "Write one HTML page to look at: ideas, charts, completeness and findings.") { report._paths, report._output, report._title };
        report._configuration.AddTo(command);
        command.SetAction(report.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var settings = _configuration.Read(arguments, _host);
        var files = new PageFiles(_host, settings: settings);
        var pages = files.Read(PathArgument.PagesOf(arguments, _paths));
        if (pages.Count == 0)
            return ExitCode.Failure;
        var options = new IdeaReportOptions { Title = arguments.GetValue(_title)!, DisplayPath = DisplayPath.Relative };
        using var report = new StringWriter { NewLine = "\n" };
        IdeaReport.Write(pages, files.ReadSiblings(), settings.OptionsFor, options, report);
        var isWritten = true;
        if (arguments.GetValue(_output) is { } path)
            isWritten = WriteFile(path, report.ToString(), pages);
        else
            _host.Output.Write(report.ToString());
        return files.HasFailed || !isWritten ? ExitCode.Failure : ExitCode.Clean;
    }

    /// <summary>A page that the report was made of is never overwritten by it.</summary>
    private bool WriteFile(string path, string report, IReadOnlyList<SourceText> pages) => _host.TryWrite(path, () =>
    {
        if (pages.Any(page => Path.GetFullPath(page.Path!) == Path.GetFullPath(path)))
            throw new IOException("it is one of the pages");
        WholeFile.Write(path, Encoding.UTF8.GetBytes(report), _host.Interruption);
    });
}
