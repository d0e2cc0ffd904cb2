using RstGsoc.Cli.Configuration;

namespace RstGsoc.Tests.Cli.Configuration;

/// <summary>What git's own matching says of patterns and paths (<c>git check-ignore --no-index</c>).</summary>
public sealed class GlobPatternTests
{
    [Theory]
    [InlineData("page.rst", "page.rst a/page.rst a/b/page.rst", "pages.rst page.rst2 a/xpage.rst")]
    [InlineData("*.rst", "a.rst x/.rst", "a.rs rst")]
    [InlineData("/page.rst", "page.rst", "a/page.rst")]
    [InlineData("a/b.rst", "a/b.rst", "x/a/b.rst a/x/b.rst")]
    [InlineData("a/*.rst", "a/x.rst", "a/b/x.rst x.rst")]
    [InlineData("**/b.rst", "b.rst a/b.rst a/c/b.rst", "bb.rst")]
    [InlineData("a/**", "a/b a/b/c", "a x/a/b")]
    [InlineData("a/**/b", "a/b a/x/b a/x/y/b", "ab a/xb")]
    [InlineData("a/**/b/**/c", "a/b/c a/x/b/y/c a/b/b/c", "a/c a/b")]
    [InlineData("**", "a a/b", "")]
    [InlineData("a?c", "abc x/abc", "ac abbc a/c")]
    [InlineData("[a-c]x", "ax bx", "dx -x")]
    [InlineData("[!a-c]x", "dx", "ax x")]
    [InlineData("[^a]x", "bx", "ax")]
    [InlineData("[]x]y", "]y xy", "ay")]
    [InlineData("[a-]x", "ax -x", "bx")]
    [InlineData("[x", "", "[x x")]
    [InlineData("\\!a", "!a", "a")]
    [InlineData("\\#a", "#a", "a")]
    [InlineData("a\\*", "a*", "ab")]
    [InlineData("a ", "a", "b")]
    [InlineData("*a*b", "ab xaxb aab", "ba abc")]
    [InlineData("./a", "a", "b/a")]
    public void A_pattern_fits_what_git_says(string pattern, string fits, string fitsNot)
    {
        foreach (var path in fits.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            GlobPattern.Parse(pattern)!.Matches(path, isFolder: false).Should().BeTrue(path);
        foreach (var path in fitsNot.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            GlobPattern.Parse(pattern)!.Matches(path, isFolder: false).Should().BeFalse(path);
    }

    [Fact]
    public void A_slash_at_the_end_means_folders() =>
        (GlobPattern.Parse("out/")!.Matches("a/out", isFolder: true), GlobPattern.Parse("out/")!.Matches("a/out", isFolder: false)).Should().Be((true, false));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# note")]
    [InlineData("/")]
    [InlineData("!")]
    public void A_line_may_hold_no_pattern(string line) => GlobPattern.Parse(line).Should().BeNull();

    [Fact]
    public void A_hostile_pattern_takes_no_time()
    {
        var pattern = GlobPattern.Parse(string.Concat(Enumerable.Repeat("**/", 50)) + string.Concat(Enumerable.Repeat("*a", 100)) + "b")!;
        pattern.Matches(string.Join('/', Enumerable.Repeat(new string('a', 200), 20)), isFolder: false).Should().BeFalse();
    }
}
