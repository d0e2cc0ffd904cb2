using RstGsoc.Rules;

namespace RstGsoc.Tests.Rules;

public sealed class WordIndexTests
{
    private static readonly string[] s_words = ["parser", "tables", "fuzz", "write", "read", "Read!", "fast", "often", "never", "night"];

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.75)]
    [InlineData(0.9)]
    [InlineData(1)]
    public void It_finds_what_a_look_at_all_finds(double share)
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 300).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(8)).Select(_ => s_words[random.Next(s_words.Length)]))).ToList();
        var index = new WordIndex<string>();
        for (var i = 0; i < texts.Count; i++)
        {
            index.Alike(texts[i], share).Should().Equal(texts.Take(i).Select(other => new Likeness<string>(other, Share(texts[i], other))).Where(other => other.Share >= share));
            index.Add(texts[i], texts[i]);
        }
    }

    private static double Share(string one, string other)
    {
        var (left, right) = (Folding.Words(one), Folding.Words(other));
        return left.Count == 0 || right.Count == 0 ? 0 : (double)left.Intersect(right).Count() / left.Union(right).Count();
    }
}
