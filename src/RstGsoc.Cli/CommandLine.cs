using System.CommandLine;
using System.CommandLine.Parsing;
using RstGsoc.Cli.Configuration;

namespace RstGsoc.Cli;

/// <summary>The commands, and what happens to a command line that makes no sense.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration s_configuration = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] arguments, Host host)
    {
        try
        {
            var parsed = Root(host).Parse(arguments, s_configuration);
            return parsed.Errors.Count > 0 ? Refuse(parsed, host) : parsed.Invoke(host.Invocation);
        }
        catch (ConfigurationException error)
        {
            foreach (var line in error.Message.Split('\n'))
                host.Complain(line);
            return ExitCode.Failure;
        }
        finally
        {
            host.Output.Flush();
        }
    }

    private static RootCommand Root(Host host) => new("Reads and lints Google Summer of Code idea pages written in reStructuredText.")
    {
        LintCommand.Create(host),
        RulesCommand.Create(host),
        ExportCommand.Create(host),
        ParseCommand.Create(host),
        NewCommand.Create(host),
        ConfigCommand.Create(host),
    };

    private static int Refuse(ParseResult parsed, Host host)
    {
        var command = parsed.CommandResult.Command is RootCommand ? "rstgsoc" : $"rstgsoc {parsed.CommandResult.Command.Name}";
        var message = string.Join(' ', parsed.Errors[0].Message.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        host.Complain($"{message.TrimEnd('.')} (see '{command} --help')");
        return ExitCode.Failure;
    }
}
