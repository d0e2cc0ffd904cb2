using System.CommandLine;
using System.CommandLine.Completions;

namespace RstGsoc.Cli;

/// <summary>What may stand where a command line ends. Nothing: the shell may offer files.</summary>
/// <param name="root">The command that all begins with.</param>
internal sealed class Completions(Command root)
{
    /// <summary>The words that fit, each with what it means.</summary>
    /// <param name="words">The words after the command's name; the last is the one to be completed, perhaps empty.</param>
    public IEnumerable<(string Word, string Description)> Of(IReadOnlyList<string> words)
    {
        var typed = words.Count > 0 ? words[^1] : "";
        var command = CommandOf(words.SkipLast(1));
        // Some shells cut a word at '=', others do not.
        if (typed == "=" && words.Count > 1)
            return ValuesOf(command, words[^2], "", "");
        if (words.Count > 2 && words[^2] == "=")
            return ValuesOf(command, words[^3], "", typed);
        if (typed.StartsWith('-') && typed.Split('=', 2) is [var name, var begun])
            return ValuesOf(command, name, name + "=", begun);
        if (words.Count > 1 && OptionOf(command, words[^2]) is { } option && option.ValueType != typeof(bool))
            return ValuesOf(option, "", typed);
        return typed.StartsWith('-') ? OptionsOf(command, typed) : CommandsOf(command, typed).Concat(command.Arguments.SelectMany(argument => ValuesOf(argument, "", typed)));
    }

    private Command CommandOf(IEnumerable<string> words)
    {
        var command = root;
        foreach (var word in words)
            command = command.Subcommands.FirstOrDefault(child => child.Name == word) ?? command;
        return command;
    }

    private static Option? OptionOf(Command command, string name) => command.Options.FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));

    private static IEnumerable<(string, string)> ValuesOf(Command command, string option, string prefix, string begun) =>
        OptionOf(command, option) is { } known ? ValuesOf(known, prefix, begun) : [];

    /// <summary>In a list, only the part after the last comma is completed.</summary>
    private static IEnumerable<(string, string)> ValuesOf(Symbol symbol, string prefix, string begun)
    {
        var comma = begun.LastIndexOf(',') + 1;
        return symbol.GetCompletions(CompletionContext.Empty).Where(item => item.Label.StartsWith(begun[comma..], StringComparison.OrdinalIgnoreCase))
            .Select(item => (prefix + begun[..comma] + item.Label, item.Detail ?? ""));
    }

    private static IEnumerable<(string, string)> OptionsOf(Command command, string typed) =>
        from option in command.Options
        where !option.Hidden
        from name in option.Aliases.Prepend(option.Name)
        where name.StartsWith(typed, StringComparison.Ordinal) && (name.StartsWith("--", StringComparison.Ordinal) || typed == name) && name.All(c => c is '-' || char.IsAsciiLetter(c))
        select (name, option.Description ?? "");

    private static IEnumerable<(string, string)> CommandsOf(Command command, string typed) =>
        from child in command.Subcommands
        where !child.Hidden && child.Name.StartsWith(typed, StringComparison.Ordinal)
        select (child.Name, child.Description ?? "");
}
