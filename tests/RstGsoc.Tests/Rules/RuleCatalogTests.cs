using System.Text.RegularExpressions;
using FluentAssertions;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using Xunit;

namespace RstGsoc.Tests.Rules;

public sealed class RuleCatalogTests
{
    /// <summary>Rules whose fault cannot be written down in an example; each has tests of its own.</summary>
    private static readonly string[] s_withoutExamples = ["invalid-encoding", "link-absolute-to-own-site"];

    public static TheoryData<string> WithExamples => [.. RuleCatalog.Rules.Select(rule => rule.Info.Name).Except(s_withoutExamples)];

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void Bad_example_fires_exactly_at_its_marks(string name)
    {
        var example = ExamplePages.Parse(Find(name).Bad);
        var bad = example.Checked;
        bad.Spans.Should().NotBeEmpty();
        (bad with { Spans = [.. example.Findings(name).Select(d => d.Span)] }).Write().Should().Be(bad.Write());
    }

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void Good_example_is_silent(string name)
    {
        Find(name).Good.Should().NotBeEmpty();
        ExamplePages.Parse(Find(name).Good).Findings(name).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void Applying_the_fix_silences(string name)
    {
        var bad = ExamplePages.Parse(Find(name).Bad);
        var fixable = bad.Findings(name).Where(d => d.Fix is not null).ToList();
        if (fixable.Count == 0)
            return;
        var mended = Apply(bad.Checked.Text, fixable.SelectMany(d => d.Fix!.Edits));
        (bad with { Checked = bad.Checked with { Text = mended } }).Findings(name).Where(d => d.Fix is not null).Should().BeEmpty("the text is now:\n{0}", mended);
    }

    [Fact]
    public void Every_rule_class_is_listed()
    {
        var classes = typeof(IRule).Assembly.GetTypes().Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IRule)) && type.GetConstructor([]) is not null);
        RuleCatalog.Rules.Select(rule => rule.GetType()).Should().BeEquivalentTo(classes);
    }

    [Fact]
    public void Every_message_of_docutils_is_listed_in_order()
    {
        var declared = typeof(SyntaxRules).GetProperties().Where(property => property.PropertyType == typeof(RuleInfo)).Select(property => (RuleInfo)property.GetValue(null)!);
        SyntaxRules.All.Should().Equal(declared.OrderBy(info => info.Code, StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_and_names_are_unique_and_in_order()
    {
        RuleCatalog.Rules.Select(rule => rule.Info.Code).Should().BeInAscendingOrder(StringComparer.Ordinal);
        RuleCatalog.All.Select(info => info.Code).Should().OnlyHaveUniqueItems();
        RuleCatalog.All.Select(info => info.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_rule_is_named_after_its_class_and_says_why()
    {
        foreach (var rule in RuleCatalog.Rules)
        {
            Regex.Replace(rule.GetType().Name, "(?<=.)(?=[A-Z])|(?<=[a-z])(?=[0-9])", "-").ToLowerInvariant().Should().Be(rule.Info.Name);
            rule.Info.Code.Should().MatchRegex("^(GSOC|HYG)[1-9][0-9][0-9]$");
            rule.Info.Title.Should().NotBeEmpty().And.NotEndWith(".");
            rule.Info.Why.Should().EndWith(".");
        }
    }

    private static RuleInfo Find(string name) => RuleCatalog.Find(name)!;

    private static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.Distinct().OrderByDescending(edit => edit.Span.Start))
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        return text;
    }
}
