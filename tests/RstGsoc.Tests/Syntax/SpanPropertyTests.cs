using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>What holds whatever a page says.</summary>
public sealed class SpanPropertyTests
{
    private const int PageCount = 500;

    /// <summary>The same pages every time, so that a failure is one for everybody.</summary>
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(PageCount).WithReplay(2016, 2027);

    [Fact]
    public void Every_node_stands_inside_its_parent_and_behind_its_sibling() =>
        Check(page => SpanLaws.Violations(RstDocument.Parse(page)).Should().BeEmpty());

    [Fact]
    public void Parsing_twice_gives_the_same_tree() =>
        Check(page => Print(RstDocument.Parse(page)).Should().Be(Print(RstDocument.Parse(page))));

    [Fact]
    public void The_transforms_take_every_tree() =>
        Check(page => RstDocument.Parse(page, RstParseOptions.Default with { RunTransforms = true }).ToPseudoXml().Should().NotBeEmpty());

    [Theory]
    [InlineData("Google_Summer_of_Code_2016.rst")]
    [InlineData("Google_Summer_of_Code_2022.rst")]
    public void Every_prefix_of_a_seed_is_a_page(string name)
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", name));

        Parallel.For(0, page.Length, length => SpanLaws.Violations(RstDocument.Parse(page[..length])).Should().BeEmpty("that is so for {0} characters", length));
    }

    private static void Check(Action<string> law) => FsCheck.Check.One(s_config, Prop.ForAll(PageGenerator.Pages, law));

    private static string Print(RstDocument document) => document.Descendants().Aggregate(
        new StringBuilder(document.ToPseudoXml()),
        (output, node) => output.Append(CultureInfo.InvariantCulture, $"{node.Span} "),
        output => output.ToString());
}
