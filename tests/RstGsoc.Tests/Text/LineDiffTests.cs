using FluentAssertions;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Text;

public sealed class LineDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("abc", "abc", "")]
    [InlineData("abc", "axc", "1+1>1+1")]
    [InlineData("abc", "ac", "1+1>1+0")]
    [InlineData("ac", "abc", "1+0>1+1")]
    [InlineData("", "ab", "0+0>0+2")]
    [InlineData("abcdef", "xbcdey", "0+1>0+1 5+1>5+1")]
    [InlineData("abcabba", "cbabac", "0+2>0+0 3+1>1+1 5+1>3+0 7+0>4+2")]
    public void Changes_are_the_lines_not_shared(string old, string @new, string expected)
    {
        var changes = LineDiff.Between(Letters(old), Letters(@new));
        if (expected.Length < 20)
            string.Join(' ', changes.Select(c => $"{c.OldStart}+{c.OldCount}>{c.NewStart}+{c.NewCount}")).Should().Be(expected);
        Apply(Letters(old), Letters(@new), changes).Should().Equal(Letters(@new));
    }

    [Fact]
    public void Applying_the_changes_gives_the_new_text()
    {
        var random = new Random(4711);
        for (var run = 0; run < 2_000; run++)
        {
            var (old, @new) = (Few(random), Few(random));
            Apply(old, @new, LineDiff.Between(old, @new)).Should().Equal(@new);
        }
    }

    [Fact]
    public void Texts_with_nothing_in_common_cost_no_square()
    {
        var (old, @new) = (Enumerable.Range(0, 20_000).Select(i => $"a{i}").ToArray(), Enumerable.Range(0, 20_000).Select(i => $"b{i}").ToArray());
        LineDiff.Between(old, @new).Should().Equal(new LineChange(0, 20_000, 0, 20_000));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("a\nb\r\n", 2)]
    [InlineData("a\rb\n\n", 2)]
    public void Lines_end_at_line_feeds(string text, int count)
    {
        LineDiff.Split(text).Should().HaveCount(count);
        string.Concat(LineDiff.Split(text)).Should().Be(text);
    }

    private static string[] Letters(string text) => [.. text.Select(c => c.ToString())];

    private static string[] Few(Random random) => Letters(random.GetString("abcde", random.Next(12)));

    private static List<string> Apply(string[] old, string[] @new, IReadOnlyList<LineChange> changes)
    {
        var result = new List<string>();
        var at = 0;
        foreach (var change in changes)
        {
            result.AddRange(old[at..change.OldStart]);
            result.AddRange(@new[change.NewStart..change.NewEnd]);
            at = change.OldEnd;
        }
        result.AddRange(old[at..]);
        return result;
    }
}
