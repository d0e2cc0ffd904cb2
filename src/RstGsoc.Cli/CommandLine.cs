using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using RstGsoc.Cli.Configuration;

namespace RstGsoc.Cli;

/// <summary>The commands, and what happens to a command line that makes no sense.</summary>
internal static class CommandLine
{
    private const int MostProblems = 20;

    private static readonly ParserConfiguration s_configuration = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] arguments, Host host)
    {
        try
        {
            var exitCode = RunCommand(arguments, host);
            host.Output.Flush();
            return exitCode;
        }
        catch (OutputException error)
        {
            host.Complain($"standard output cannot be written: {error.Message}");
            return ExitCode.Failure;
        }
    }

    private static int RunCommand(string[] arguments, Host host)
    {
        try
        {
            var parsed = Root(host, arguments).Parse(arguments, s_configuration);
            return parsed.Errors.Count > 0 ? Refuse(parsed, host) : parsed.Invoke(host.Invocation);
        }
        catch (ConfigurationException error)
        {
            var problems = error.Message.Split('\n');
            foreach (var problem in problems.Take(MostProblems))
                host.Complain(problem);
            if (problems.Length > MostProblems)
                host.Complain($"and {problems.Length - MostProblems} problems more");
            return ExitCode.Failure;
        }
    }

    /// <summary>
    /// The root is a plain command, because a RootCommand is named after the assembly, which users never see. When the first word names a
    /// command, the others are not made: that would take longer than linting a page.
    /// </summary>
    private static Command Root(Host host, string[] arguments)
    {
        if (arguments is ["lint", ..] && !Array.Exists(arguments, argument => argument is "--help" or "-h" or "-?" or "/h" or "/?"))
            return new Command("rstgsoc") { LintCommand.Create(host) };
        var root = new Command("rstgsoc", "Reads and lints Google Summer of Code idea pages written in reStructuredText.")
        {
            new HelpOption(),
            new VersionOption(),
            LintCommand.Create(host),
            RulesCommand.Create(host),
            ExportCommand.Create(host),
            ReportCommand.Create(host),
            ParseCommand.Create(host),
            NewCommand.Create(host),
            ConfigCommand.Create(host),
            CompletionCommand.Create(host),
        };
        root.Add(CompletionCommand.CreateAnswers(host, root));
        return root;
    }

    private static int Refuse(ParseResult parsed, Host host)
    {
        var command = parsed.CommandResult.Parent is null ? "rstgsoc" : $"rstgsoc {parsed.CommandResult.Command.Name}";
        var complaint = parsed.CommandResult.Parent is null && parsed.UnmatchedTokens is [{ } stranger, ..] ? $"there is no command '{stranger}'" : parsed.Errors[0].Message;
        // The parser's message ends with the name of a .NET type.
        if (complaint.IndexOf(" as expected type", StringComparison.Ordinal) is > 0 and var end)
            complaint = complaint[..end];
        var message = string.Join(' ', complaint.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        host.Complain($"{message.TrimEnd('.')} (see '{command} --help')");
        return ExitCode.Failure;
    }
}
