using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FluentAssertions;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Rules.Fixing;
using RstGsoc.Text;
using Xunit;

namespace RstGsoc.Tests.Rules.Fixing;

public sealed class FixerTests
{
    private static readonly RuleInfo s_rule = new("TST101", "test-fault", Severity.Warning);

    [Theory]
    [InlineData("A cat.\n", "cat", "dog", "A dog.\n")]
    [InlineData("aaa cat aaa\n", "aa", "b", "ba cat ba\n")]
    [InlineData("A cat", "\\z", "!", "A cat!")]
    public void Fixes_are_applied_first_wins(string before, string pattern, string replacement, string after) =>
        Mend(before, page => Findings(page, pattern, replacement), rounds: 1).Mended.Content.Should().Be(after);

    [Theory]
    [InlineData("A cat\n=====\n\nText.\n", "A mouse\n=======\n\nText.\n")]
    [InlineData("=====\nA cat\n=====\n\nText.\n", "=======\nA mouse\n=======\n\nText.\n")]
    [InlineData("A cat\n=========\n\nText.\n", "A mouse\n=========\n\nText.\n")]
    public void Adornments_grow_with_their_title(string before, string after) => Mend(before, page => Findings(page, "cat", "mouse")).Mended.Content.Should().Be(after);

    [Fact]
    public void Overlapping_fixes_wait_for_the_next_round()
    {
        var page = Mend("one two three\n", p => [.. Findings(p, "one two", "1 two"), .. Findings(p, "two three", "two 3")]);
        page.Mended.Content.Should().Be("1 two 3\n");
        page.FixCount.Should().Be(2);
    }

    [Theory]
    [InlineData("cat\n")]
    [InlineData("dog\n")]
    [InlineData("pup\n")]
    public void Fixes_that_fight_end_at_the_same_page_wherever_they_begin(string page) =>
        Mend(page, page => [.. Findings(page, "cat", "dog"), .. Findings(page, "dog", "cat"), .. Findings(page, "pup", "dog")]).Mended.Content.Should().Be("cat\n");

    [Fact]
    public void Unsafe_fixes_are_applied_only_when_allowed()
    {
        IEnumerable<Diagnostic> Unsafe(SourceText page) => Findings(page, "cat", "dog").Select(d => d with { Fix = d.Fix! with { IsSafe = false } });
        Mend("cat\n", Unsafe).IsChanged.Should().BeFalse();
        Mend("cat\n", Unsafe, allowUnsafe: true).Mended.Content.Should().Be("dog\n");
    }

    [Fact]
    public void A_page_with_broken_bytes_stays_as_it_is()
    {
        var page = SourceText.FromBytes([.. "cat "u8, 0xE9]);
        Fixer.Fix([page], pages => Report(pages, p => Findings(p, "cat", "dog"))).Pages[0].IsChanged.Should().BeFalse();
    }

    /// <summary>Fixes that do more than they say.</summary>
    public static TheoryData<string, string, string> Harmful => new()
    {
        { "Text\nmore\n", "more", "more\n\nand a paragraph" },
        { "Title\n=====\n\nText\n", "=====", "====" },
        { "Text\n", "Text", "**Text" },
        { "`a <http://x.org>`_\n", "_", "" },
        { "- one\n\nText\n", "- one", "-one" },
        { "A literal::\n\n  one  two\n", "  (?=two)", " " },
    };

    [Theory]
    [MemberData(nameof(Harmful))]
    public void A_fix_that_changes_more_than_its_text_is_refused(string before, string old, string replacement) =>
        Mend(before, page => Findings(page, old, replacement)).IsChanged.Should().BeFalse();

    [Fact]
    public void A_harmful_fix_does_not_hold_up_the_others() =>
        Mend("cat one\n\ncat two\n\ncat three\n\nbad\n", page => [.. Findings(page, "cat", "dog"), .. Findings(page, "bad", "- bad")])
            .Should().Match<FixedPage>(page => page.Mended.Content == "dog one\n\ndog two\n\ndog three\n\nbad\n" && !page.IsGivenUp);

    [Fact]
    public void Many_harmful_fixes_do_not_hold_up_the_others_either() =>
        Mend(Repeat("bad\n\ncat\n\n", 50), BadAndGood).Mended.Content.Should().Be(Repeat("bad\n\ndog\n\n", 50));

    /// <summary>Else a run would end somewhere, and the next one would go on from there.</summary>
    [Fact]
    public void A_page_with_hundreds_of_harmful_fixes_stays_as_it_was()
    {
        var page = Mend(Repeat("cat\n\n", 50) + Repeat("bad\n\ncat\n\n", 1_000), BadAndGood);
        page.IsChanged.Should().BeFalse();
        page.FixCount.Should().Be(0);
        page.IsGivenUp.Should().BeTrue();
    }

    [Fact]
    public void A_page_whose_fixes_find_no_end_stays_as_it_was()
    {
        var page = Mend("cat\n", page => Findings(page, "$", "x"));
        page.IsChanged.Should().BeFalse();
        page.IsGivenUp.Should().BeTrue();
    }

    /// <summary>A few seconds; to ask each fix about each text took a minute.</summary>
    [Fact]
    public async Task Thousands_of_fixes_take_no_time()
    {
        var page = await Task.Run(() => Mend(Repeat("cat\n\n", 100_000), page => Findings(page, "cat", "dog"))).WaitAsync(TimeSpan.FromMinutes(1));
        page.FixCount.Should().Be(100_000);
    }

    private static IEnumerable<Diagnostic> BadAndGood(SourceText page) =>
        Findings(page, "bad", "- bad").Concat(Findings(page, "cat", "dog")).OrderBy(finding => finding.Span.Start);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    [Fact]
    public void A_fix_may_change_the_structure_when_it_says_so()
    {
        IEnumerable<Diagnostic> Structural(SourceText page) =>
            Findings(page, "(?<=Links:\n)(?=-)", "\n").Select(d => d with { Fix = d.Fix! with { ChangesStructure = true } });
        Mend("Links:\n- one\n- two\n", Structural).Mended.Content.Should().Be("Links:\n\n- one\n- two\n");
    }

    private static FixedPage Mend(string text, Func<SourceText, IEnumerable<Diagnostic>> findings, bool allowUnsafe = false, int rounds = int.MaxValue) =>
        Fixer.Fix([SourceText.From(text)], pages => Report(pages, rounds-- > 0 ? findings : _ => []), allowUnsafe).Pages[0];

    private static LintReport Report(IReadOnlyList<SourceText> pages, Func<SourceText, IEnumerable<Diagnostic>> findings) =>
        new([.. pages.Select(page => new PageReport(page, [.. findings(page)]))]);

    private static IEnumerable<Diagnostic> Findings(SourceText page, string pattern, string replacement) =>
        Regex.Matches(page.Content, pattern).Select(match => new TextSpan(match.Index, match.Length))
            .Select(span => new Diagnostic(s_rule, span, "A fault") { Fix = Fix.Safe("Mend it", span, replacement) });
}
