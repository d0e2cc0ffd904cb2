using System.Diagnostics;

namespace RstGsoc.Tests.Faults;

/// <summary>Folders that are large, that change, that may not be read, and that lead in circles.</summary>
[Trait("Category", "Faults")]
public sealed class FolderFaults : IDisposable
{
    private const string Select = "--select trailing-whitespace --fail-on info";
    private readonly FaultFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [FaultFact]
    public void Twenty_thousand_pages_are_linted_in_order()
    {
        const int Count = 20_000;
        for (var i = 0; i < Count; i++)
            _folder.Write($"pages/{i:D5}.rst", $"Page {i}\n======\n\nText. \n");
        var result = _folder.Shell($"$RSTGSOC lint pages --format concise {Select}");
        result.ExitCode.Should().Be(1);
        result.Output.Should().Be(string.Concat(Enumerable.Range(0, Count).Select(i => $"pages/{i:D5}.rst:4:6: info HYG104 trailing-whitespace: The line ends with blanks\n")));
        result.Error.Should().BeEmpty();
    }

    [FaultTheory]
    [InlineData("text")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void With_one_thread_and_with_many_the_output_is_the_same(string format)
    {
        foreach (var page in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.rst", SearchOption.AllDirectories))
        {
            for (var copy = 0; copy < 3; copy++)
                _folder.Write($"pages/{copy}/{Path.GetFileName(page)}", File.ReadAllBytes(page));
        }
        var result = _folder.Shell($"for n in 1 2 8; do $RSTGSOC lint pages --select all --year 2026 --format {format} --jobs $n > $n.out; done; cmp 1.out 2.out && cmp 1.out 8.out");
        result.Should().Be(new ShellResult(0, "", ""));
        _folder.Read("1.out").Should().HaveLength(_folder.Read("8.out").Length).And.NotBeEmpty();
    }

    /// <summary>The folder is looked through first; then the command waits for standard input, and meanwhile a page goes.</summary>
    [FaultFact]
    public void A_page_that_is_removed_before_it_is_read_is_told_and_the_rest_is_linted()
    {
        _folder.Write("pages/gone.rst");
        _folder.Write("pages/here.rst");
        using var process = _folder.Start($"$RSTGSOC lint - pages --format concise {Select}");
        process.StandardInput.Write(new string('x', 200_000));
        process.StandardInput.Flush();
        File.Delete(_folder["pages/gone.rst"]);
        process.StandardInput.Write("\n");
        process.StandardInput.Close();
        var result = FaultFolder.Finish(process);
        result.Should().Be(new ShellResult(2, "pages/here.rst:1:6: info HYG104 trailing-whitespace: The line ends with blanks\n", "rstgsoc: pages/gone.rst: no such file or folder\n"));
    }

    [FaultFact]
    public void Links_in_a_folder_are_not_followed()
    {
        _folder.Write("tree/page.rst");
        _folder.Write("outside/secret.rst");
        var result = _folder.Shell($"""
            ln -s .. tree/up; ln -s . tree/self; ln -s ../outside tree/outside; ln -s ../outside/secret.rst tree/secret.rst; ln -s loop.rst tree/loop.rst
            $RSTGSOC lint tree --show-files
            """);
        result.Should().Be(new ShellResult(0, "tree/page.rst\n", ""));
    }

    [FaultFact(Need.PlainUser)]
    public void A_folder_that_may_not_be_read_is_told_and_the_rest_is_linted()
    {
        _folder.Write("tree/page.rst");
        _folder.Write("tree/closed/page.rst");
        var result = _folder.Shell($"chmod 000 tree/closed; $AS_USER $RSTGSOC lint tree --format concise {Select}; code=$?; chmod 755 tree/closed; exit $code");
        result.Should().Be(new ShellResult(2, "tree/page.rst:1:6: info HYG104 trailing-whitespace: The line ends with blanks\n", "rstgsoc: tree/closed: permission denied\n"));
    }

    [FaultFact]
    public void Folders_in_folders_end_where_the_system_ends_them()
    {
        _folder.Write("page.rst");
        var result = _folder.Shell($"i=0; mkdir deep && (cd -P deep && while [ $i -lt 900 ] && mkdir dddd && cd -P dddd; do i=$((i+1)); done; cp \"$OLDPWD\"/../page.rst . 2>/dev/null; true); $RSTGSOC lint . --format concise {Select}");
        result.Output.Should().Contain("page.rst:1:6: info");
        result.ExitCode.Should().BeOneOf(1, 2);
        result.Error.Should().NotContain("   at ");
    }

    [FaultFact]
    public void Files_are_shown_and_not_linted()
    {
        _folder.Write("b.rst");
        _folder.Write("a b\n.rst");
        _folder.Write("sub/c.rst");
        _folder.Write("left/out.rst");
        _folder.Write("rstgsoc.yaml", "exclude: [left]\n");
        _folder.Shell("$RSTGSOC lint --show-files . left/out.rst").Should().Be(new ShellResult(0, "a b␊.rst\nb.rst\nsub/c.rst\n", ""));
    }
}
