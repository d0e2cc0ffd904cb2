using System.Collections.Immutable;
using RstGsoc.Syntax;
using RstGsoc.Syntax.Transforms;

namespace RstGsoc.Tests.Syntax;

/// <summary>Transforms that run only when an option asks for them. The trees were checked against docutils.</summary>
public sealed class TransformOptionsTests
{
    private static readonly RstParseOptions s_standalone = RstParseOptions.Default with { RunTransforms = true };

    [Fact]
    public void The_list_is_in_order_of_priority()
    {
        var priorities = StandaloneTransforms.All.Select(transform => transform.Priority).ToList();

        priorities.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("en", "\"It's 'so'\" -- he said --- in the '80s...", "“It’s ‘so’” – he said — in the ’80s…")]
    [InlineData("de", "\"It's 'so'\"", "„It’s ‚so‘“")]
    [InlineData("de-AT", "\"a\"", "„a“")]
    [InlineData("fr", "\"a 'b'\"", "«\u00a0a “b”\u00a0»")]
    [InlineData("de-CH", "\"a\"", "«a»")]
    [InlineData("en", "a \\\"b\\\" (\"c\") [\"d\"] \"'e' f\" '\"g\" h'", "a \"b\" (“c”) [“d”] “‘e’ f” ‘“g” h’")]
    [InlineData("xx", "\"a\" -- b", "\"a\" – b")]
    public void Quotes_become_those_of_the_language(string language, string text, string expected)
    {
        var options = s_standalone with { SmartQuotes = SmartQuotesMode.On, LanguageCode = language, ReportLevel = 5 };

        RstDocument.Parse(text, options).Descendants<Paragraph>().First().GetText().Should().Be(expected);
    }

    [Fact]
    public void Quotes_know_what_stands_before_inline_markup_and_leave_literals_alone()
    {
        var options = s_standalone with { SmartQuotes = SmartQuotesMode.Alternative, LanguageCode = "de" };

        RstDocument.Parse("\"*a*\" ``\"b\"`` \"**c**\"", options).GetText().Should().Be("»a« \"b\" »c«");
    }

    [Fact]
    public void Quotes_of_ones_own_come_first()
    {
        var own = ImmutableDictionary<string, QuotationMarks>.Empty.Add("en", new QuotationMarks("<", ">", "(", ")"));

        RstDocument.Parse("\"a 'b'\"", s_standalone with { SmartQuotes = SmartQuotesMode.On, SmartQuotesLocales = own }).GetText().Should().Be("<a (b)>");
    }

    [Fact]
    public void A_language_without_quotes_is_reported_once()
    {
        var document = RstDocument.Parse("\"a\"\n\n\"b\"", s_standalone with { SmartQuotes = SmartQuotesMode.On, LanguageCode = "xx" });

        document.Diagnostics.Should().ContainSingle(d => d.Rule == SyntaxRules.NoSmartQuotes);
    }

    [Fact]
    public void Comments_classes_and_elements_are_stripped()
    {
        const string Page = ".. comment\n\n.. class:: a\n\nOne.\n\n.. class:: b c\n\nTwo.\n";
        var options = s_standalone with { StripComments = true, StripElementsWithClasses = ["a"], StripClasses = ["b"] };

        RstDocument.Parse(Page, options).ToPseudoXml().Should().Be("<document source=\"test data\">\n    <paragraph classes=\"c\">\n        Two.\n");
    }

    [Fact]
    public void Titles_and_fields_stay_when_that_is_wanted()
    {
        var options = s_standalone with { PromotesDocumentTitle = false, ReadsBibliographicFields = false, NumbersSections = false };
        var document = RstDocument.Parse(":Author: Me\n\n.. sectnum::\n\nTitle\n=====\n", options);

        document.Children.Select(node => ((Element)node).TagName).Should().Equal("field_list", "section");
        document.Descendants<Generated>().Should().BeEmpty();
    }

    [Fact]
    public void A_lone_subsection_gives_a_subtitle()
    {
        var document = RstDocument.Parse("Text.\n\nA\n=\n\nB\n-\n\nC\n", s_standalone with { PromotesSectionSubtitles = true });

        document.Descendants<Subtitle>().Should().ContainSingle().Which.GetText().Should().Be("B");
    }

    [Fact]
    public void The_footer_names_source_and_date()
    {
        RstDocument.Parse("Text.", s_standalone with { SourceUrl = "page.rst", Datestamp = "today" }).ToPseudoXml().Should().Be("""
            <document source="test data">
                <decoration>
                    <footer>
                        <paragraph>
                            <reference refuri="page.rst">
                                View document source
                            .
                            Generated on: today.
                <paragraph>
                    Text.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Named_transforms_run_alone()
    {
        var options = s_standalone with { Transforms = ["writer_aux.Compound", "writer_aux.Admonitions"], LanguageCode = "fr" };

        RstDocument.Parse("Title_\n======\n\n.. compound::\n\n   A\n\n   B\n\n.. note:: C\n", options).ToPseudoXml().Should().Contain("<section ids=\"title\" names=\"title\">")
            .And.Contain("<reference name=\"Title\" refname=\"title\">").And.Contain("<paragraph classes=\"continued\">").And.Contain("<admonition classes=\"note\">");
    }

    [Fact]
    public void Messages_below_the_level_go_and_their_marks_with_them()
    {
        RstDocument.Parse("*a |b|", s_standalone with { ReportLevel = 5 }).ToPseudoXml().Should().Be("<document source=\"test data\">\n    <paragraph>\n        *\n        a \n        |b|\n");
    }

    [Fact]
    public void Substitutions_that_grow_without_measure_are_stopped()
    {
        var page = string.Concat(Enumerable.Range(0, 40).Select(i => $".. |a{i}| replace:: |a{i + 1}| |a{i + 1}|\n")) + ".. |a40| replace:: x\n\n|a0|\n";

        var document = RstDocument.Parse(page, s_standalone);

        document.Diagnostics.Should().Contain(d => d.Rule == SyntaxRules.SubstitutionTooLong);
        document.Descendants().Count().Should().BeLessThan(1_000_000);
    }

    [Fact]
    public void References_in_references_do_not_nest_without_bound()
    {
        var page = string.Concat(Enumerable.Range(0, 3000).Select(i => $".. |a{i}| replace:: |a{i + 1}|_\n")) + ".. |a3000| replace:: x\n\n|a0|\n";

        var act = () => RstDocument.Parse(page, s_standalone).ToPseudoXml();

        act.Should().NotThrow();
    }
}
