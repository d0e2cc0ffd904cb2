using FluentAssertions;
using RstGsoc.Syntax;
using Xunit;

namespace RstGsoc.Tests.Syntax;

/// <summary>What would grow with the square of the page, or without end, is refused with a message. docutils has no such bounds.</summary>
public sealed class TransformLimitTests
{
    private static readonly RstParseOptions s_options = RstParseOptions.Default with { RunTransforms = true };

    [Theory]
    [InlineData(10, 0)]
    [InlineData(12, 2)]
    public void A_page_may_have_ten_directives_for_target_notes(int directives, int refused) =>
        Refused("A_\n\n.. _A: http://example.org\n\n" + Repeat(".. target-notes::\n\n", directives)).Should().Be(refused);

    [Theory]
    [InlineData(20, false)]
    [InlineData(300, true)]
    public void Tables_of_contents_grow_no_more_than_the_page(int sections, bool isRefused) =>
        (Refused(string.Concat(Enumerable.Range(0, sections).Select(i => $"T{i}\n====\n\n.. contents::\n\n"))) > 0).Should().Be(isRefused);

    [Fact]
    public void Substitutions_that_hold_themselves_come_to_an_end() =>
        RstDocument.Parse(".. |a| replace:: |b| |b| c\n.. |b| replace:: |c| |c| |a|\n.. |c| replace:: |d| |d| |d|\n.. |d| replace:: |e| |e| |e|\n\n" + Repeat("|a| ", 50), s_options)
            .Descendants<Element>().Count().Should().BeLessThan(20_000);

    private static int Refused(string text) => RstDocument.Parse(text, s_options).Diagnostics.Count(finding => finding.Rule == SyntaxRules.InvalidDirective);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
