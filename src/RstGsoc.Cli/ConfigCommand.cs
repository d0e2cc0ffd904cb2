using System.CommandLine;
using RstGsoc.Cli.Configuration;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc config</c>: says what a configuration file may hold.</summary>
internal static class ConfigCommand
{
    public static Command Create(Host host)
    {
        var schema = new Option<bool>("--schema") { Description = "Print the JSON Schema of configuration files, for editors." };
        var command = new Command("config", "List the keys of rstgsoc.yaml, or print its schema.") { schema };
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(schema))
                host.Output.Write(ConfigurationSchema.Write());
            else
                WriteKeys(host.Output);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteKeys(TextWriter output)
    {
        var width = ConfigurationKeys.All.Max(key => key.Name.Length);
        foreach (var key in ConfigurationKeys.All)
            output.Write($"{key.Name.PadRight(width)}  {key.Shape.Description}\n");
    }
}
