namespace RstGsoc.Tests.Faults;

/// <summary>Files that are none, files that are too large, and names that are hard to say.</summary>
[Trait("Category", "Faults")]
public sealed class NamedFileFaults : IDisposable
{
    private const string Select = "--select trailing-whitespace --fail-on info";
    private const string NoFile = "this is no file but a pipe or a device ('-' reads standard input)";

    private readonly FaultFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [FaultTheory]
    [InlineData("mkfifo pipe.rst && $RSTGSOC lint pipe.rst", "pipe.rst")]
    [InlineData("mkfifo pipe.rst && ln -s pipe.rst link.rst && $RSTGSOC lint link.rst", "link.rst")]
    [InlineData("mkfifo pipe.rst && $RSTGSOC lint .", "pipe.rst")]
    [InlineData("$RSTGSOC lint /dev/zero", "/dev/zero")]
    [InlineData("$RSTGSOC lint /dev/tty", "/dev/tty")]
    [InlineData("true | $RSTGSOC lint /dev/stdin", "/dev/stdin")]
    [InlineData("mkfifo pipe.rst && $RSTGSOC parse pipe.rst", "pipe.rst")]
    [InlineData("mkfifo pipe.rst && $RSTGSOC new idea pipe.rst", "pipe.rst")]
    public void A_pipe_or_device_is_refused_before_it_is_opened(string script, string name) =>
        _folder.Shell(script).Should().Be(new ShellResult(2, "", $"rstgsoc: {name}: {NoFile}\n"));

    [FaultFact]
    public void A_pipe_beside_the_page_is_not_read_for_context()
    {
        _folder.Write("page.rst");
        _folder.Shell($"mkfifo pipe.rst && $RSTGSOC lint page.rst {Select}").ExitCode.Should().Be(1);
    }

    [FaultTheory]
    [InlineData("ln -s nowhere.rst page.rst", "no such file or folder")]
    [InlineData("ln -s other.rst page.rst && ln -s page.rst other.rst", "Too many levels of symbolic links")]
    public void A_link_that_leads_nowhere_is_told(string script, string reason) =>
        _folder.Shell($"{script} && $RSTGSOC lint page.rst").Should().Be(new ShellResult(2, "", $"rstgsoc: page.rst: {reason}\n"));

    [FaultTheory]
    [InlineData("a b.rst", "a b.rst")]
    [InlineData("-v.rst", "-v.rst")]
    [InlineData("größe 🎉 日本.rst", "größe 🎉 日本.rst")]
    [InlineData("a\nb.rst", "a␊b.rst")]
    [InlineData("\u001b[31mred\u202egnp.rst", "␛[31mred<U+202E>gnp.rst")]
    [InlineData("::error::x.rst", "<U+003A>:error::x.rst")]
    [InlineData("##[error]x.rst", "##⟦error]x.rst")]
    public void A_name_is_shown_and_not_sent(string name, string shown)
    {
        _folder.Write(name);
        foreach (var path in new[] { ".", "*.rst" })
        {
            var result = _folder.Shell($"$RSTGSOC lint --format concise {Select} {path}");
            result.Should().Be(new ShellResult(1, $"{shown}:1:6: info HYG104 trailing-whitespace: The line ends with blanks\n", ""));
        }
        _folder.Shell($"$RSTGSOC lint --fix {Select} .").ExitCode.Should().Be(0);
        _folder.Read(name).Should().Be(FaultFolder.Mended);
    }

    [FaultFact]
    public void A_name_that_is_missing_is_shown_and_not_sent() =>
        _folder.Shell("$RSTGSOC lint \"$(printf 'a\\033[2J\\n::error::b')\"").Error.Should().Be("rstgsoc: a␛[2J␊::error::b: no such file or folder\n");

    [FaultTheory]
    [InlineData(".")]
    [InlineData("\"$(printf 'caf\\351.rst')\"")]
    public void A_name_that_is_no_UTF8_is_told_and_the_rest_is_linted(string path)
    {
        _folder.Write("page.rst");
        var result = _folder.Shell($"printf 'Text. \\n' > \"$(printf 'caf\\351.rst')\" && $RSTGSOC lint {path} page.rst --format concise {Select}");
        result.ExitCode.Should().Be(2);
        result.Error.Should().Be("rstgsoc: caf\uFFFD.rst: no such file or folder; if it is there, its name is not UTF-8, and it must be renamed to be read\n");
        result.Output.Should().StartWith("page.rst:1:6:");
    }

    [FaultTheory]
    [InlineData("truncate -s 1G page.rst && $RSTGSOC lint page.rst", "page.rst", 256)]
    [InlineData("truncate -s 1G page.rst && $RSTGSOC lint .", "page.rst", 256)]
    [InlineData("truncate -s 3M page.rst && $RSTGSOC lint page.rst --maximum-file-size 2", "page.rst", 2)]
    [InlineData("$RSTGSOC lint - --maximum-file-size 1 < /dev/zero", "-", 1)]
    public void A_file_above_the_bound_is_refused(string script, string name, int bound) =>
        _folder.Shell(script).Should().Be(new ShellResult(2, "", $"rstgsoc: {name}: larger than {bound} MB, which is the bound (--maximum-file-size)\n"));
}
