using RstGsoc.Html;
using RstGsoc.Rules;
using RstGsoc.Syntax;

namespace RstGsoc.Tests.Html;

public sealed class HtmlWriterTests
{
    private static readonly RstParseOptions s_options = KnownNames.None.AddTo(RstParseOptions.Default) with { RunTransforms = true };

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Path.Combine(HtmlCases.Folder, "Cases"), "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_construct_is_written_as_approved(string file)
    {
        var cases = HtmlCases.Read(Path.Combine(HtmlCases.Folder, "Cases", file)).ToList();

        cases.Should().NotBeEmpty();
        cases.Should().AllSatisfy(c => Write(c.Input, new HtmlOptions { IdPrefix = "" }).Trim('\n').Should().Be(c.Html.Trim('\n'), "that is the HTML of '{0}'", c.Title));
    }

    [Fact]
    public void Without_a_prefix_there_are_no_ids_and_no_links_to_places_within()
    {
        var html = Write("See `End`_ and [1]_.\n\n.. [1] Note.\n\nBegin\n=====\n\nText.\n\nEnd\n===\n\nText.\n");

        html.Should().NotContain("id=").And.NotContain("href=").And.StartWith("<p>See End and <sup>[1]</sup>.</p>");
    }

    [Fact]
    public void A_prefix_stands_before_ids_and_before_the_links_to_them()
    {
        var html = Write("See `End`_.\n\nBegin\n=====\n\nText.\n\nEnd\n===\n\nText.\n", new HtmlOptions { IdPrefix = "p7-" });

        html.Should().Contain("<a href=\"#p7-end\">End</a>").And.Contain("<section id=\"p7-end\">");
    }

    [Theory]
    [InlineData(1, "<h1>Deep</h1>")]
    [InlineData(4, "<h4>Deep</h4>")]
    [InlineData(9, "<h6>Deep</h6>")]
    public void The_first_heading_has_the_level_that_is_asked_for(int level, string expected) =>
        Write("Deep\n====\n\nText.\n\nNext\n====\n\nText.\n", new HtmlOptions { FirstHeadingLevel = level }).Should().Contain(expected);

    [Fact]
    public void A_part_of_a_document_can_be_written()
    {
        var document = RstDocument.Parse("One\n===\n\nFirst.\n\nTwo\n===\n\nSecond.\n", s_options);

        HtmlWriter.Write(document.Descendants<Section>().First().Children.Skip(1)).Should().Be("<p>First.</p>\n");
    }

    [Fact]
    public void What_HTML_cannot_hold_is_replaced() =>
        Write("steered \u001b[31m, half " + (char)0xD800 + " of a pair, whole \U0001F600\n").Should().Be("<p>steered \uFFFD[31m, half \uFFFD of a pair, whole \U0001F600</p>\n");

    private static string Write(string text, HtmlOptions? options = null) => HtmlWriter.Write(RstDocument.Parse(text, s_options), options);
}
