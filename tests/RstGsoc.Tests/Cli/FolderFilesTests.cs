using System.Text;
using RstGsoc.Cli;

namespace RstGsoc.Tests.Cli;

/// <summary>Which files a page may take in.</summary>
public sealed class FolderFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rstgsoc");

    public FolderFilesTests()
    {
        Directory.CreateDirectory(At("root/sub"));
        File.WriteAllText(At("root/a.txt"), "a");
        File.WriteAllText(At("secret.txt"), "secret");
        File.WriteAllText(At("root-next.txt"), "next");
        File.CreateSymbolicLink(At("root/link.txt"), At("secret.txt"));
        Directory.CreateSymbolicLink(At("root/out"), _folder.FullName);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("sub/../a.txt")]
    public void A_file_below_the_root_is_read(string path) => Encoding.UTF8.GetString(Read(path).Bytes.Span).Should().Be("a");

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("../root-next.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("link.txt")]
    [InlineData("out/secret.txt")]
    [InlineData("sub")]
    [InlineData("none.txt")]
    [InlineData("/dev/zero")]
    [InlineData("a\0b")]
    public void Nothing_else_is(string path)
    {
        var content = Read(path);

        content.Error.Should().NotBeNullOrEmpty();
        content.Bytes.Length.Should().Be(0);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read() => new FolderFiles(At("root"), At("root"), 0).Read("a.txt").Error.Should().Contain("larger than 0 bytes");

    private RstGsoc.Syntax.FileContent Read(string path) => new FolderFiles(At("root"), At("root"), 100).Read(path);

    private string At(string path) => Path.Combine(_folder.FullName, path);
}
