using System.CommandLine;
using RstGsoc.Rules;

namespace RstGsoc.Cli;

/// <summary>The options of <c>lint</c> that say what is worked on, and how much of it at once. None changes what is found.</summary>
internal sealed class WorkOptions
{
    /// <summary>In megabytes: about what a string can hold.</summary>
    private const int LargestFile = 1_000;

    private const int MostJobs = 256;

    /// <summary>A thread costs more than it saves where there is less for it to do.</summary>
    private const int LeastPagesOfThread = 4;

    private readonly Option<bool> _showFiles = new("--show-files") { Description = "Print the files that would be linted, and lint nothing." };

    private readonly Option<int> _maximumFileSize = new("--maximum-file-size")
    {
        Description = "Refuse files that are larger than this many megabytes.", HelpName = "MB", DefaultValueFactory = _ => PageFiles.UsualMaximumSize,
    };

    private readonly Option<int?> _jobs = new("--jobs", "-j") { Description = "Work on this many pages at the same time. Default: one for each processor.", HelpName = "N" };

    public void AddTo(Command command)
    {
        command.Options.Add(_jobs);
        _jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var jobs) && jobs is < 1 or > MostJobs)
                result.AddError($"--jobs {jobs}: it must be between 1 and {MostJobs}");
        });
        command.Options.Add(_showFiles);
        command.Options.Add(_maximumFileSize);
        _maximumFileSize.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var size) && size is < 1 or > LargestFile)
                result.AddError($"--maximum-file-size {size}: it must be between 1 and {LargestFile}");
        });
    }

    public bool ShowsFiles(ParseResult arguments) => arguments.GetValue(_showFiles);

    /// <summary>How pages are worked on.</summary>
    public LintWork Of(ParseResult arguments, int pageCount, Host host) => new()
    {
        Threads = arguments.GetValue(_jobs) ?? Math.Clamp(pageCount / LeastPagesOfThread, 1, Environment.ProcessorCount),
        Progress = host.Progress is { } line ? line.Show : null,
    };

    /// <summary>In megabytes.</summary>
    public int MaximumFileSize(ParseResult arguments) => arguments.GetValue(_maximumFileSize);
}
