using System.CommandLine;
using System.Text;
using RstGsoc.Reporting;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary>The world around the command line, so that tests can give another.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Style">What standard output can show.</param>
/// <param name="Clock">Tells the current year.</param>
internal sealed record Host(Func<Stream> Input, TextWriter Output, TextWriter Error, TextStyle Style, TimeProvider Clock)
{
    /// <summary>Whether this is a step of a GitHub workflow, whose log turns commands into annotations.</summary>
    public bool IsGitHubWorkflow { get; init; }

    public InvocationConfiguration Invocation => new() { Output = Output, Error = Error, EnableDefaultExceptionHandler = false };

    public static Host OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 16_384) { AutoFlush = false };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        return new Host(Console.OpenStandardInput, output, error, StyleOfTerminal(), TimeProvider.System)
        {
            IsGitHubWorkflow = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true",
        };
    }

    public void Complain(string message) => Error.WriteLine($"rstgsoc: {message}");

    /// <summary>Writes a page to standard output, in UTF-8, with its byte order mark.</summary>
    public void Write(SourceText page) => Output.Write(page.HasByteOrderMark ? "\uFEFF" + page.Content : page.Content);

    private static TextStyle StyleOfTerminal()
    {
        if (Console.IsOutputRedirected)
            return TextStyle.Plain;
        var useColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new TextStyle(useColor, Math.Max(60, Console.WindowWidth));
    }
}
