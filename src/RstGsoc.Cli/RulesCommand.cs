using System.CommandLine;
using RstGsoc.Diagnostics;
using RstGsoc.Reporting;
using RstGsoc.Rules;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc rules</c>: lists what can be found, or explains one rule.</summary>
internal static class RulesCommand
{
    public static Command Create(Host host)
    {
        var name = new Argument<string?>("RULE") { HelpName = "RULE", Description = "Code or name of the rule to explain. Default: list all.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How to write it.", DefaultValueFactory = _ => "text" };
        name.CompletionSources.Add(CompletionCommand.Rules);
        format.AcceptOnlyFromAmong("text", "markdown");
        var command = new Command("rules", "List the rules, or explain one with its examples.") { name, format };
        command.SetAction(arguments => Run(arguments.GetValue(name), arguments.GetValue(format) == "markdown", host));
        return command;
    }

    private static int Run(string? name, bool asMarkdown, Host host)
    {
        IReadOnlyList<RuleInfo> rules = RuleCatalog.All;
        if (name is not null)
        {
            if (RuleCatalog.Find(name) is not { } rule)
            {
                host.Complain($"no rule has the code or name '{name}'");
                return ExitCode.Failure;
            }
            rules = [rule];
        }
        if (asMarkdown)
            RuleReference.WriteMarkdown(rules, host.Output);
        else if (name is null)
            RuleReference.WriteList(rules, host.Style, host.StyledOutput);
        else
            RuleReference.WriteExplanation(rules[0], host.Style, host.StyledOutput);
        return ExitCode.Clean;
    }
}
