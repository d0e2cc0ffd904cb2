using System.Text;
using FluentAssertions;
using Xunit;

namespace RstGsoc.Tests.Cli;

public sealed class LintFixTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    private const string Faulty = "Text. \n\nMore.\t\n";

    [Fact]
    public void A_page_is_mended_and_the_second_run_changes_nothing()
    {
        var page = command.Write("fix/page.rst", Faulty);
        Fix(page).Should().Be(new CommandLineResult(0, "No findings in 1 page.\n", "rstgsoc: fixed 2 findings in 1 page\n"));
        File.ReadAllText(page).Should().Be("Text.\n\nMore.\n");
        var stamp = File.GetLastWriteTimeUtc(page);
        Fix(page, "--exit-non-zero-on-fix").Should().Be(new CommandLineResult(0, "No findings in 1 page.\n", ""));
        File.GetLastWriteTimeUtc(page).Should().Be(stamp);
    }

    [Fact]
    public void Fixing_can_make_the_exit_code_1() =>
        Fix(command.Write("exit/page.rst", Faulty), "--exit-non-zero-on-fix").ExitCode.Should().Be(1);

    [Fact]
    public void A_diff_is_printed_and_nothing_changed()
    {
        var page = command.Write("diff/page.rst", "One\n\nTwo \n\nThree");
        var result = command.Run("lint", page, "--select", "HYG", "--diff");
        var name = page.TrimStart('/');
        result.Should().Be(new CommandLineResult(
            1,
            $"--- a/{name}\n+++ b/{name}\n@@ -1,5 +1,5 @@\n One\n \n-Two \n+Two\n \n-Three\n\\ No newline at end of file\n+Three\n",
            "rstgsoc: would fix 2 findings in 1 page\n"));
        File.ReadAllText(page).Should().Be("One\n\nTwo \n\nThree");
    }

    public static TheoryData<string, byte[], byte[]> Encodings => new()
    {
        { "bom", [0xEF, 0xBB, 0xBF, .. "Text. \n"u8], [0xEF, 0xBB, 0xBF, .. "Text.\n"u8] },
        { "crlf", "Text. \r\nMore\r\n"u8.ToArray(), "Text.\r\nMore\r\n"u8.ToArray() },
        { "utf16le", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Tëxt. \n")], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Tëxt.\n")] },
        { "utf16be", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Text. \n")], [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Text.\n")] },
        { "latin1", [.. "caf"u8, 0xE9, .. " \n"u8], [.. "caf"u8, 0xE9, .. " \n"u8] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_mark_and_line_endings_stay(string name, byte[] before, byte[] after)
    {
        var page = command.Write($"encoding/{name}.rst", before);
        Fix(page);
        File.ReadAllBytes(page).Should().Equal(after);
    }

    [Fact]
    public void Links_and_modes_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        var target = command.Write("links/target.txt", Faulty);
        var link = Path.Combine(Path.GetDirectoryName(target)!, "page.rst");
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(link, "target.txt");
        Fix(link).ExitCode.Should().Be(0);
        File.ResolveLinkTarget(link, false)!.FullName.Should().Be(target);
        File.ReadAllText(target).Should().Be("Text.\n\nMore.\n");
        File.GetUnixFileMode(target).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Directory.GetFiles(Path.GetDirectoryName(target)!).Should().HaveCount(2, "no temporary file is left");
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_left_alone()
    {
        var page = command.Write("race/page.rst", Faulty);
        var read = RstGsoc.Text.SourceText.FromBytes(File.ReadAllBytes(page), page);
        File.AppendAllText(page, "Somebody else's line.\n");
        FluentActions.Invoking(() => RstGsoc.Cli.PageWriter.Replace(read, read.WithContent("x\n"), new RstGsoc.Cli.Files.Interruption(listens: false))).Should().Throw<IOException>().WithMessage("*changed meanwhile*");
        File.ReadAllText(page).Should().EndWith("Somebody else's line.\n");
        Directory.GetFiles(Path.GetDirectoryName(page)!).Should().HaveCount(1);
    }

    [Fact]
    public void Standard_input_is_mended_to_standard_output()
    {
        var result = command.RunWithInput(Faulty, "lint", "-", "--select", "HYG", "--fix");
        result.Should().Be(new CommandLineResult(0, "Text.\n\nMore.\n", "rstgsoc: fixed 2 findings in 1 page\nNo findings in 1 page.\n"));
    }

    /// <summary>Two rules that call for each other and add a word each time, and fixes that leave markup without an end.</summary>
    [Theory]
    [InlineData("endless", "old dog", 1)]
    [InlineData("harmful", "**dog", 500)]
    public void A_page_that_is_given_up_is_named(string name, string replacement, int count)
    {
        command.Write($"{name}/rstgsoc.yaml",
            $"custom-rules:\n  no-cat: {{forbidden-terms: cat, replacement: '{replacement}'}}\n  no-dog: {{forbidden-terms: dog, replacement: old cat}}\n");
        var text = string.Concat(Enumerable.Repeat("A cat\n\n", count));
        var page = command.Write($"{name}/page.rst", text);
        foreach (var option in (string[])["--fix", "--diff"])
            command.Run("lint", page, "--select", "no-cat,no-dog", option).Error.Should().Be($"rstgsoc: {page}: not fixed: its fixes would do harm or find no end\n");
        File.ReadAllText(page).Should().Be(text);
    }

    [Theory]
    [InlineData("--unsafe-fixes")]
    [InlineData("--fix", "--diff")]
    public void Options_that_make_no_sense_together_are_wrong_usage(params string[] options) =>
        command.Run(["lint", command.Write("usage.rst", Faulty), .. options]).ExitCode.Should().Be(2);

    private CommandLineResult Fix(string page, params string[] options) => command.Run(["lint", page, "--select", "HYG", "--fix", .. options]);
}
