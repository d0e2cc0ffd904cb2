using System.CommandLine;
using System.Text;
using RstGsoc.Cli.Files;
using RstGsoc.Reporting;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary>The world around the command line, so that tests can give another.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output; on a terminal it shows escape sequences and does not send them.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Style">What standard output can show.</param>
/// <param name="Clock">Tells the current year.</param>
internal sealed record Host(Func<Stream> Input, TextWriter Output, TextWriter Error, TextStyle Style, TimeProvider Clock)
{
    /// <summary>A message may quote a file's name or a configuration's key, which may be of any length.</summary>
    private const int LongestComplaint = 1_000;

    /// <summary>Whether this is a step of a GitHub workflow, whose log turns commands into annotations.</summary>
    public bool IsGitHubWorkflow { get; init; }

    /// <summary>What happens at Ctrl-C.</summary>
    public Interruption Interruption { get; init; } = new(listens: false);

    /// <summary>Where long work shows how far it has come; null where nobody looks.</summary>
    public ProgressLine? Progress { get; init; }

    public InvocationConfiguration Invocation => new() { Output = Output, Error = Error, EnableDefaultExceptionHandler = false };

    /// <summary>Standard output for text that is made for <see cref="Style"/>, and holds no other escape sequences than its own.</summary>
    public TextWriter StyledOutput { get; init; } = Output;

    public static Host OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isTerminal = !Console.IsOutputRedirected;
        var output = new StreamWriter(new StandardStream(Console.OpenStandardOutput, cause => throw new OutputException(cause)), utf8, 16_384) { AutoFlush = false };
        var showsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var error = new StreamWriter(new StandardStream(Console.OpenStandardError, _ => { }), utf8) { AutoFlush = true };
        return new Host(Console.OpenStandardInput, isTerminal ? new VisibleWriter(output) : output, error, Terminal.Style(Environment.GetEnvironmentVariable, isTerminal ? Console.WindowWidth : null, RulesPage.Find), TimeProvider.System)
        {
            StyledOutput = output,
            Interruption = new Interruption(listens: true),
            Progress = showsProgress ? new ProgressLine(error) : null,
            IsGitHubWorkflow = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true",
        };
    }

    /// <summary>Tells one thing on standard error, on one short line, whatever the message holds.</summary>
    public void Complain(string message)
    {
        Progress?.Clear();
        var shown = message.Length > LongestComplaint ? message[..LongestComplaint] + "…" : message;
        Error.WriteLine(VisibleText.Line($"rstgsoc: {VisibleText.Of(shown)}"));
    }

    /// <summary>Begins work that may take long: it shows itself, and Ctrl-C ends it cleanly.</summary>
    public void BeginWork()
    {
        Interruption.Ending = Progress is null ? null : Progress.Stop;
        Interruption.Watch();
        Progress?.Start();
    }

    /// <summary>Writes a page to standard output, in UTF-8, with its byte order mark.</summary>
    public void Write(SourceText page) => Output.Write(page.HasByteOrderMark ? "\uFEFF" + page.Content : page.Content);

    /// <summary>Does what writes a file; false, after a complaint, when it cannot be written.</summary>
    public bool TryWrite(string path, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception error) when (FileFault.Is(error) || error is ArgumentException)
        {
            Complain($"{path}: cannot be written: {FileFault.Reason(path, error)}");
            return false;
        }
    }
}
