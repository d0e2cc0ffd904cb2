using FluentAssertions;
using RstGsoc.Reporting;
using RstGsoc.Tests.Rules;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Reporting;

public sealed class SnippetTests
{
    [Theory]
    [InlineData("plain [|word|] here", "plain word here", "      ^^^^")]
    [InlineData("at the end[||]", "at the end", "          ^")]
    [InlineData("[|\t|]tab", "    tab", "^^^^")]
    [InlineData("a\t[|b|]", "a   b", "    ^")]
    [InlineData("宽宽[|字|]", "宽宽字", "    ^^")]
    [InlineData("\u001b[31m[|red|]", "␛[31mred", "     ^^^")]
    [InlineData("one [|two\nthree|]", "one two", "    ^^^")]
    [InlineData("no\u00A0[|break|]", "no<U+00A0>break", "          ^^^^^")]
    public void Line_and_marks_stand_below_each_other(string marked, string text, string marks)
    {
        var parsed = MarkedText.Parse(marked);
        var snippet = Snippet.Of(SourceText.From(parsed.Text), parsed.Spans[0], 80);
        (snippet.Text, snippet.Marks).Should().Be((text, marks));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500_000)]
    [InlineData(999_990)]
    public void A_long_line_is_clipped_around_the_mark(int at)
    {
        var source = SourceText.From(new string('a', at) + "MARK" + new string('b', 1_000_000 - at));
        var snippet = Snippet.Of(source, new TextSpan(at, 4), 60);
        snippet.Text.Length.Should().BeLessThanOrEqualTo(60);
        snippet.Text.Substring(snippet.Marks.IndexOf('^', StringComparison.Ordinal), 4).Should().Be("MARK");
    }

    [Fact]
    public void A_mark_wider_than_the_line_is_clipped()
    {
        var snippet = Snippet.Of(SourceText.From(new string('a', 1000)), new TextSpan(0, 1000), 40);
        snippet.Text.Should().HaveLength(37).And.EndWith("…");
        snippet.Marks.Should().Be(new string('^', 36));
    }
}
