using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RstGsoc.Tests.Faults;

/// <summary>What a person at a terminal sees: never an escape sequence of a page or a name, and how far long work has come.</summary>
[Trait("Category", "Faults")]
public sealed class TerminalFaults : IDisposable
{
    /// <summary>Sets a title, hides text, rewrites the line above, turns the reading direction, and rings.</summary>
    private const string Hostile = "Text \u001b]0;pwned\u0007 \u001b[8mhidden\u001b[1A\u009b2J \u202ella\u202c \u2066x\u2069 ::error::y ##[error]z. \n";

    private readonly FaultFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [FaultTheory(Need.Terminal)]
    [InlineData("lint page.rst --select HYG")]
    [InlineData("lint page.rst --select HYG --format concise")]
    [InlineData("lint page.rst --select HYG --format json")]
    [InlineData("lint page.rst --select HYG --format jsonl")]
    [InlineData("lint page.rst --select HYG --format sarif")]
    [InlineData("lint page.rst --select HYG --format github")]
    [InlineData("lint page.rst --select HYG --format gitlab")]
    [InlineData("lint page.rst --select HYG --format junit")]
    [InlineData("lint page.rst --select HYG --format checkstyle")]
    [InlineData("lint page.rst --select HYG --statistics")]
    [InlineData("lint page.rst --select HYG --diff")]
    [InlineData("lint --show-files *.rst")]
    [InlineData("lint --show-settings *.rst")]
    [InlineData("parse *.rst")]
    [InlineData("parse *.rst --to json")]
    [InlineData("parse *.rst --to xml")]
    [InlineData("export *.rst")]
    [InlineData("lint - --fix --select HYG < page.rst")]
    public void Escape_sequences_are_shown_and_not_sent(string command)
    {
        _folder.Write("page.rst", "Title\n=====\n\n" + Hostile);
        _folder.Write("\u001b[31m\u202ename.rst", Hostile);
        var seen = Terminal(command);
        seen.Should().NotBeEmpty();
        var text = Regex.Replace(seen, "\u001b\\[([0-9;]*m|K)", "");
        text.Should().NotContainAny("\u001b", "\u0007", "\u009b", "\u202e", "\u202c", "\u2066", "\u2069");
    }

    [FaultFact(Need.Terminal)]
    public void Our_own_colours_are_the_only_sequences()
    {
        _folder.Write("page.rst", "Title\n=====\n\nX\u001b[31mY. \n");
        Terminal("lint page.rst --select trailing-whitespace").Should().Contain("\u001b[1mpage.rst\u001b[0m").And.Contain("X␛[31mY.");
    }

    [FaultFact]
    public void Elsewhere_than_on_a_terminal_text_is_passed_on_as_it_is()
    {
        _folder.Write("page.rst", Hostile);
        _folder.Shell("$RSTGSOC lint page.rst --select trailing-whitespace --diff | sed -n 4p").Output.Should().Be("-" + Hostile);
    }

    [FaultFact(Need.Terminal)]
    public void Work_of_more_than_a_second_shows_itself_and_goes_away()
    {
        WritePages(20_000);
        var seen = Terminal("lint pages --select trailing-whitespace --format concise --quiet");
        seen.Should().MatchRegex(@"rstgsoc: (reading|parsing|checking) \d+ of 20000").And.EndWith("\r\u001b[K");
    }

    [FaultFact(Need.Terminal)]
    public void Work_of_less_than_a_second_does_not()
    {
        _folder.Write("page.rst", FaultFolder.Mended);
        Terminal("lint page.rst --select trailing-whitespace --quiet").Should().BeEmpty();
    }

    [FaultFact]
    public void Elsewhere_than_on_a_terminal_nothing_shows()
    {
        WritePages(4_000);
        _folder.Shell("$RSTGSOC lint pages --select trailing-whitespace --quiet").Error.Should().BeEmpty();
    }

    [FaultTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void An_interrupted_run_says_so_by_its_exit_code_alone(string signal, int exitCode)
    {
        using var process = _folder.Start("exec $RSTGSOC lint -");
        process.StandardInput.Write(new string('x', 200_000));
        process.StandardInput.Flush();
        Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        FaultFolder.Finish(process).Should().Be(new ShellResult(exitCode, "", ""));
    }

    private void WritePages(int count)
    {
        for (var i = 0; i < count; i++)
            _folder.Write($"pages/{i:D4}.rst", $"Page {i}\n======\n\nText.\n");
    }

    /// <summary>Runs the command with a terminal for all three streams. .NET begins with a sequence that sets the keys of the keypad.</summary>
    private string Terminal(string command)
    {
        const string KeypadMode = "\u001b[?1h\u001b=";
        return _folder.Shell($"""export TERM=xterm; printf '%s' "stty -onlcr; exec $RSTGSOC {command}" > run.sh; script -qec 'sh run.sh' /dev/null""").Output.Replace(KeypadMode, "", StringComparison.Ordinal);
    }
}
