using System.CommandLine;

namespace RstGsoc.Cli;

/// <summary>The options of <c>lint</c> that say what is worked on, and how much of it at once. None changes what is found.</summary>
internal sealed class WorkOptions
{
    /// <summary>In megabytes: about what a string can hold.</summary>
    private const int LargestFile = 1_000;

    private readonly Option<bool> _showFiles = new("--show-files") { Description = "Print the files that would be linted, and lint nothing." };

    private readonly Option<int> _maximumFileSize = new("--maximum-file-size")
    {
        Description = "Refuse files that are larger than this many megabytes.", HelpName = "MB", DefaultValueFactory = _ => PageFiles.UsualMaximumSize,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_showFiles);
        command.Options.Add(_maximumFileSize);
        _maximumFileSize.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var size) && size is < 1 or > LargestFile)
                result.AddError($"--maximum-file-size {size}: it must be between 1 and {LargestFile}");
        });
    }

    public bool ShowsFiles(ParseResult arguments) => arguments.GetValue(_showFiles);

    /// <summary>In megabytes.</summary>
    public int MaximumFileSize(ParseResult arguments) => arguments.GetValue(_maximumFileSize);
}
