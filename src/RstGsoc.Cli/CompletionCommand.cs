using System.CommandLine;
using System.CommandLine.Completions;
using RstGsoc.Rules;

namespace RstGsoc.Cli;

/// <summary><c>rstgsoc completion SHELL</c> prints what makes a shell complete command lines; that asks the hidden <c>rstgsoc complete</c>.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> s_scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # In ~/.bashrc: eval "$(rstgsoc completion bash)"
            _rstgsoc() {
                local IFS=$'\n'
                COMPREPLY=($(rstgsoc complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null | cut -f 1))
            }
            complete -o default -F _rstgsoc rstgsoc
            """,
        ["zsh"] = """
            #compdef rstgsoc
            # In ~/.zshrc, after compinit: eval "$(rstgsoc completion zsh)"
            _rstgsoc() {
                local line
                local -a answers
                for line in "${(@f)$(rstgsoc complete -- "${(@)words[2,CURRENT]}" 2> /dev/null)}"; do
                    [[ -n $line ]] && answers+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
                done
                if (( $#answers )); then _describe -t values rstgsoc answers; else _files; fi
            }
            compdef _rstgsoc rstgsoc
            """,
        ["fish"] = """
            # rstgsoc completion fish > ~/.config/fish/completions/rstgsoc.fish
            function __rstgsoc_complete
                set -l words (commandline -opc) (commandline -ct)
                set -l answers (rstgsoc complete -- $words[2..-1] 2> /dev/null)
                if test (count $answers) -gt 0
                    printf '%s\n' $answers
                else
                    __fish_complete_path (commandline -ct)
                end
            end
            complete -c rstgsoc -f -a '(__rstgsoc_complete)'
            """,
        ["pwsh"] = """
            # In $PROFILE: rstgsoc completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName rstgsoc -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { "$_" })
                if ($wordToComplete -eq '') { $words += '' }
                rstgsoc complete -- @words 2> $null | ForEach-Object {
                    $word, $description = $_ -split "`t", 2
                    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $(if ($description) { $description } else { $word }))
                }
            }
            """,
    };

    /// <summary>The command that people call.</summary>
    public static Command Create(Host host)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. s_scripts.Keys]);
        var command = new Command("completion", "Print the script that makes a shell complete rstgsoc's command lines.") { shell };
        command.SetAction(arguments =>
        {
            host.Output.WriteLine(s_scripts[arguments.GetValue(shell)!]);
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The command that the scripts call: a line for each answer, the word, a tab, what it means.</summary>
    public static Command CreateAnswers(Host host, Command root)
    {
        var words = new Argument<string[]>("WORD") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("complete", "Print what the last word may become.") { words };
        command.Hidden = true;
        command.SetAction(arguments =>
        {
            foreach (var (word, description) in new Completions(root).Of(arguments.GetValue(words) ?? []))
                host.Output.WriteLine($"{word}\t{description}");
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Every rule by its name, for an option or argument that takes rules.</summary>
    public static IEnumerable<CompletionItem> Rules(CompletionContext context) => RuleCatalog.All.Select(rule => new CompletionItem(rule.Name, detail: $"{rule.Code} {rule.Title}"));
}
