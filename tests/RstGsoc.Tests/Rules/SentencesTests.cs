using RstGsoc.Rules;

namespace RstGsoc.Tests.Rules;

/// <summary>Where a sentence ends.</summary>
public sealed class SentencesTests
{
    private const string Abbreviations = "e.g i.e etc esp cf vs approx dr mr mrs ms prof resp incl no fig ca misc temp spec specs tech info dept univ ver vers sect chap assoc intl";
    private const string ShortWords = "all are be bit by can day do few for go has in is it new not now of off old on one out own run set so them to too two up us use was way yet you";

    [Theory]
    [InlineData("")]
    [InlineData("One.", "One.")]
    [InlineData("One", "One")]
    [InlineData("One. Two", "One.", "Two")]
    [InlineData("One.  Two! Three?", "One.", "Two!", "Three?")]
    [InlineData("One (or two). Three", "One (or two).", "Three")]
    [InlineData("He said 'no.' Then \"yes.\" Well.) Or ”why.” And ’so.’ End", "He said 'no.", "' Then \"yes.", "\" Well.", ") Or ”why.", "” And ’so.", "’ End")]
    [InlineData("Version 1.2 is out", "Version 1.2 is out")]
    [InlineData("A. M. Turing", "A. M. Turing")]
    [InlineData("It was B. It is a. Yes", "It was B. It is a.", "Yes")]
    [InlineData("word. libvirt", "word.", "libvirt")]
    [InlineData("wor. libvirt", "wor. libvirt")]
    [InlineData("Word. libvirt", "Word. libvirt")]
    [InlineData("wörd. libvirt", "wörd. libvirt")]
    [InlineData("One. ", "One.")]
    [InlineData("(e.g. libvirt)", "(e.g. libvirt)")]
    public void A_text_has_sentences(string text, params string[] sentences) => Sentences.Of(text).Select(range => text[range]).Should().Equal(sentences);

    [Fact]
    public void An_abbreviation_ends_none() => Abbreviations.Split(' ').Should().OnlyContain(word => Sentences.Count($"See {word}. The end") == 1 && Sentences.Count($"See ({word.ToUpperInvariant()}. The end)") == 1);

    [Fact]
    public void A_short_word_ends_one_before_a_name_in_small_letters() => ShortWords.Split(' ').Should().OnlyContain(word => Sentences.Count($"That {word}. libvirt ends") == 2);

    [Theory]
    [InlineData("", 0)]
    [InlineData("one", 1)]
    [InlineData("one  two", 2)]
    [InlineData("one - two – three — four & five / six (seven) ... ! ? , ; :", 7)]
    [InlineData("x-y", 1)]
    public void Words_are_counted(string text, int words) => Sentences.CountWords(text).Should().Be(words);
}
