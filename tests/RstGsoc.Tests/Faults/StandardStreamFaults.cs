namespace RstGsoc.Tests.Faults;

/// <summary>Standard output and standard error that are full, closed, or have nobody who reads them.</summary>
[Trait("Category", "Faults")]
public sealed class StandardStreamFaults : IDisposable
{
    private readonly FaultFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [FaultTheory]
    [InlineData("> /dev/full", "No space left on device")]
    [InlineData(">&-", "Bad file descriptor")]
    public void Output_that_cannot_be_written_is_told(string redirection, string reason)
    {
        _folder.Write("page.rst");
        _folder.Shell($"$RSTGSOC lint page.rst {redirection}").Should().Be(new ShellResult(2, "", $"rstgsoc: standard output cannot be written: {reason}\n"));
    }

    [FaultFact]
    public void A_reader_who_has_seen_enough_is_no_error()
    {
        var result = _folder.Shell("{ $RSTGSOC rules --format markdown; echo $? > code; } | head -n 1");
        result.Should().Be(new ShellResult(0, "# Rules\n", ""));
        _folder.Read("code").Should().Be("0\n");
    }

    [FaultFact]
    public void A_reader_who_never_was_is_no_error()
    {
        _folder.Write("page.rst", string.Concat(Enumerable.Repeat("Text. \n\n", 5_000)));
        _folder.Shell("{ sleep 0.1; $RSTGSOC lint page.rst --select trailing-whitespace --fail-on info; echo $? > code; } | true").Error.Should().BeEmpty();
        SpinWait.SpinUntil(() => File.Exists(_folder["code"]) && _folder.Read("code").Length > 0, TimeSpan.FromSeconds(30)).Should().BeTrue();
        _folder.Read("code").Should().Be("1\n");
    }

    [FaultTheory]
    [InlineData("lint missing.rst", 2)]
    [InlineData("lint --no-such-option", 2)]
    [InlineData("lint page.rst --fix --select trailing-whitespace", 0)]
    public void Closed_standard_error_changes_no_exit_code(string command, int exitCode)
    {
        _folder.Write("page.rst");
        _folder.Shell($"$RSTGSOC {command} 2>&-").ExitCode.Should().Be(exitCode);
    }

    [FaultFact]
    public void With_all_three_closed_the_exit_code_is_what_is_left()
    {
        _folder.Write("page.rst", FaultFolder.Mended);
        _folder.Shell("$RSTGSOC lint page.rst --quiet --select trailing-whitespace <&- >&- 2>&-").ExitCode.Should().Be(0);
    }
}
