using System.Text;
using RstGsoc.Cli;
using RstGsoc.Reporting;

namespace RstGsoc.Tests.Cli;

/// <summary>Runs the command line in this process, over a temporary folder.</summary>
public sealed class CommandLineFixture : IDisposable
{
    private readonly FixedClock _clock = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("rstgsoc-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public CommandLineResult Run(params string[] arguments) => RunWithInput("", arguments);

    public CommandLineResult RunWithInput(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new Host(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, TextStyle.Plain, _clock);
        var exitCode = CommandLine.Run(arguments, host);
        return new CommandLineResult(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    }
}

/// <summary>What a command line did.</summary>
public sealed record CommandLineResult(int ExitCode, string Output, string Error);
