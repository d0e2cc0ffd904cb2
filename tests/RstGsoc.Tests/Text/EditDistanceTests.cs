using RstGsoc.Text;

namespace RstGsoc.Tests.Text;

public sealed class EditDistanceTests
{
    private static readonly string[] s_words = [.. Enumerable.Range(0, 6).Aggregate((IEnumerable<string>)[""], (words, _) => words.SelectMany(w => (string[])[w, w + "a", w + "b"])).Distinct()];

    [Theory]
    [InlineData("mentor", "mentor", 0)]
    [InlineData("mentro", "mentor", 1)]
    [InlineData("metor", "mentor", 1)]
    [InlineData("menttor", "mentor", 1)]
    [InlineData("mendor", "mentor", 1)]
    [InlineData("", "size", 4)]
    public void Counts_single_faults(string from, string to, int faults) => EditDistance.Between(from, to).Should().Be(faults);

    [Fact]
    public void A_limit_changes_nothing_but_where_the_count_ends()
    {
        foreach (var (from, to) in s_words.SelectMany(from => s_words.Select(to => (from, to))))
        {
            var faults = EditDistance.Between(from, to);
            for (var limit = 0; limit < 4; limit++)
            {
                if (Math.Min(EditDistance.Between(from, to, limit), limit + 1) != Math.Min(faults, limit + 1))
                    Assert.Fail($"{from} {to} within {limit}");
            }
        }
    }

    [Fact]
    public void Long_words_are_counted_like_short_ones() => EditDistance.Between(new string('a', 100), new string('a', 99) + "b").Should().Be(1);
}
