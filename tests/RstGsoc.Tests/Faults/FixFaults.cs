using System.Diagnostics;
using System.Globalization;

namespace RstGsoc.Tests.Faults;

/// <summary>What can go wrong while pages are mended: every page is the old one or the new one, and nothing else is left behind.</summary>
[Trait("Category", "Faults")]
public sealed class FixFaults : IDisposable
{
    private const string Fix = "lint --select trailing-whitespace --fix";
    private readonly FaultFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [FaultFact(Need.Mount)]
    public void A_full_disk_leaves_the_page_as_it_was()
    {
        var page = string.Concat(Enumerable.Repeat(FaultFolder.Faulty, 4_000));
        _folder.Write("page.rst", page);
        var result = _folder.Shell($$"""
            mkdir disk && mount -t tmpfs -o size=48k none disk && trap 'umount disk' EXIT
            cp page.rst disk/ && $RSTGSOC {{Fix}} disk/page.rst --quiet
            code=$?; ls -A disk > names; cp disk/page.rst after.rst; exit $code
            """);
        result.Should().Be(new ShellResult(2, "", "rstgsoc: disk/page.rst: not written: No space left on device\n"));
        _folder.Read("names").Should().Be("page.rst\n");
        _folder.Read("after.rst").Should().Be(page);
    }

    [FaultFact(Need.Mount)]
    public void A_read_only_disk_leaves_the_page_as_it_was()
    {
        var result = _folder.Shell($$"""
            mkdir disk && mount -t tmpfs -o size=48k none disk && trap 'umount disk' EXIT
            printf 'Text. \n' > disk/page.rst && mount -o remount,ro disk && $RSTGSOC {{Fix}} disk/page.rst --quiet
            """);
        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("rstgsoc: disk/page.rst: not written: ").And.Contain("ead-only");
    }

    [FaultTheory(Need.PlainUser)]
    [InlineData("chmod 777 . && chmod 444 page.rst", "a read-only file in a folder that may be written to")]
    [InlineData("chmod 666 page.rst && chmod 555 .", "a file that may be written to in a read-only folder")]
    public void What_is_read_only_stays_as_it_was(string prepare, string why)
    {
        _folder.Write("page.rst");
        var result = _folder.Shell($"{prepare} && $AS_USER $RSTGSOC {Fix} page.rst --quiet");
        result.Should().Be(new ShellResult(2, "", "rstgsoc: page.rst: not written: permission denied\n"), why);
        _folder.Read("page.rst").Should().Be(FaultFolder.Faulty);
        _folder.List().Should().Equal("page.rst");
    }

    /// <summary>The page is named first and read first; then the command waits for standard input, and meanwhile somebody writes.</summary>
    [FaultFact]
    public void A_page_that_somebody_changed_meanwhile_is_left_alone()
    {
        _folder.Write("page.rst");
        using var process = _folder.Start($"$RSTGSOC {Fix} page.rst - --quiet");
        WaitUntilRead(process);
        _folder.Write("page.rst", "Theirs. \n");
        process.StandardInput.Close();
        var result = FaultFolder.Finish(process);
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("rstgsoc: page.rst: not written: the file has changed meanwhile");
        _folder.Read("page.rst").Should().Be("Theirs. \n");
        _folder.List().Should().Equal("page.rst");
    }

    [FaultFact]
    public void A_page_that_somebody_removed_meanwhile_does_not_come_back()
    {
        _folder.Write("page.rst");
        using var process = _folder.Start($"$RSTGSOC {Fix} page.rst - --quiet");
        WaitUntilRead(process);
        File.Delete(_folder["page.rst"]);
        process.StandardInput.Close();
        var result = FaultFolder.Finish(process);
        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("rstgsoc: page.rst: not written: no such file or folder");
        _folder.List().Should().BeEmpty();
    }

    [FaultTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void A_signal_in_the_middle_leaves_only_whole_pages(string signal, int exitCode)
    {
        // On a busy machine all pages may be mended before the signal comes: then more of them.
        var count = 3_000;
        var result = SignalInTheMiddle(signal, count);
        while (result.ExitCode == 0 && count < 50_000)
            result = SignalInTheMiddle(signal, count *= 4);
        result.Should().Be(new ShellResult(exitCode, "", ""));
        var texts = Enumerable.Range(0, count).Select(i => _folder.Read($"pages/{i:D5}.rst")).ToList();
        texts.Should().OnlyContain(text => text == FaultFolder.Faulty || text == FaultFolder.Mended);
        texts.Should().Contain(FaultFolder.Faulty, "the signal came in the middle");
        _folder.List("pages").Should().HaveCount(count, "no temporary file is left");
    }

    private ShellResult SignalInTheMiddle(string signal, int count)
    {
        for (var i = 0; i < count; i++)
            _folder.Write($"pages/{i:D5}.rst");
        using var process = _folder.Start($"exec $RSTGSOC {Fix} pages --quiet");
        SpinWait.SpinUntil(() => process.HasExited || _folder.Read("pages/00002.rst") == FaultFolder.Mended, TimeSpan.FromMinutes(1)).Should().BeTrue();
        Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        return FaultFolder.Finish(process);
    }

    [FaultFact(Need.PlainUser)]
    public void Owner_and_mode_stay()
    {
        _folder.Write("page.rst");
        var result = _folder.Shell($"""
            {(Machine.IsRoot ? "chown 1234:4321 page.rst" : "true")} && chmod 640 page.rst && stat -c '%u %g %a' page.rst > before
            $RSTGSOC {Fix} page.rst --quiet && stat -c '%u %g %a' page.rst | diff before -
            """);
        result.ExitCode.Should().Be(0, result.Output + result.Error);
        _folder.Read("page.rst").Should().Be(FaultFolder.Mended);
    }

    [FaultFact]
    public void A_link_in_the_folder_is_not_written_through()
    {
        _folder.Write("secret.rst");
        _folder.Write("tree/page.rst");
        var result = _folder.Shell($"ln -s ../secret.rst tree/link.rst && ln -s .. tree/loop && $RSTGSOC {Fix} tree --quiet");
        result.ExitCode.Should().Be(0);
        _folder.Read("secret.rst").Should().Be(FaultFolder.Faulty);
        _folder.Read("tree/page.rst").Should().Be(FaultFolder.Mended);
    }

    [FaultFact]
    public void A_page_that_is_named_twice_under_two_names_is_mended_once()
    {
        _folder.Write("page.rst");
        var result = _folder.Shell($"ln -s page.rst link.rst && $RSTGSOC {Fix} *.rst");
        result.ExitCode.Should().Be(0, result.Error);
        _folder.Read("page.rst").Should().Be(FaultFolder.Mended);
    }

    /// <summary>A pipe takes less than this: when all of it is written, somebody has begun to read, and has read before what was named before.</summary>
    private static void WaitUntilRead(Process process)
    {
        process.StandardInput.Write(new string('x', 200_000) + "\n");
        process.StandardInput.Flush();
    }
}
