namespace RstGsoc.Tests.Faults;

/// <summary>Files that findings, trees and baselines are written to: whole or not at all.</summary>
[Trait("Category", "Faults")]
public sealed class OutputFileFaults : IDisposable
{
    private readonly FaultFolder _folder = new();

    public OutputFileFaults() => _folder.Write("page.rst");

    public void Dispose() => _folder.Dispose();

    [FaultFact(Need.Mount)]
    public void A_full_disk_leaves_the_old_file()
    {
        _folder.Write("many.rst", string.Concat(Enumerable.Repeat("Text. \n\n", 3_000)));
        var result = _folder.Shell("""
            mkdir disk && mount -t tmpfs -o size=64k none disk && trap 'umount disk' EXIT
            echo old > disk/out.json; echo '{"version":1,"findings":[]}' > disk/known.json; cp disk/known.json .
            $RSTGSOC lint many.rst --select HYG --format json=disk/out.json; echo $?
            $RSTGSOC lint many.rst --select HYG --baseline disk/known.json --update-baseline; echo $?
            $RSTGSOC parse many.rst --output disk; echo $?
            ls -A disk; cat disk/out.json; cmp disk/known.json known.json
            """);
        result.Output.Should().Be("2\n2\n2\nknown.json\nout.json\nold\n");
        result.Error.Should().Be(
            "rstgsoc: disk/out.json: cannot be written: No space left on device\nrstgsoc: disk/known.json: No space left on device\nrstgsoc: disk/many.rst.pxml: cannot be written: No space left on device\n");
    }

    [FaultTheory]
    [InlineData("--output .", "this is a folder")]
    [InlineData("--output missing/out.txt", "no such file or folder")]
    [InlineData("--output page.rst/out.txt", null)]
    [InlineData("--format json=/dev/full", "No space left on device")]
    public void A_file_that_cannot_be_written_is_told(string option, string? reason)
    {
        var result = _folder.Shell($"$RSTGSOC lint page.rst --select HYG {option}");
        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("rstgsoc: ").And.Contain(": cannot be written: " + reason).And.NotContain("   at ");
        _folder.List().Should().Equal("page.rst");
    }

    [FaultTheory]
    [InlineData("--output /dev/stdout")]
    [InlineData("--output /dev/stdout | cat")]
    [InlineData("--output /proc/self/fd/1")]
    public void A_device_is_written_to_and_not_replaced(string option) =>
        _folder.Shell($"$RSTGSOC lint page.rst --select HYG --format concise {option}").Output.Should().StartWith("page.rst:1:6:");

    [FaultFact]
    public void A_link_stays_a_link()
    {
        _folder.Write("kept/real.txt", "old");
        var result = _folder.Shell("ln -s kept/real.txt out.txt; chmod 600 kept/real.txt; $RSTGSOC lint page.rst --select HYG --format concise --output out.txt; test -L out.txt && stat -c %a kept/real.txt");
        result.Output.Should().Be("600\n");
        _folder.Read("kept/real.txt").Should().StartWith("page.rst:1:6:");
    }
}
