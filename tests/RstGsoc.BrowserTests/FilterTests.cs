using System.Globalization;
namespace RstGsoc.BrowserTests;

/// <summary>Filters, search and the address, with few ideas and with many.</summary>
[Trait("Category", "Browser")]
[Collection(nameof(BrowserFixture))]
public sealed class FilterTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData(10)]
    [InlineData(2000)]
    public async Task Every_filter_leaves_the_ideas_that_fit(int ideas)
    {
        await using var report = await Open(ideas);

        await Filtered(report, "Skill level", "beginner", Enumerable.Range(0, ideas).Count(n => n % 3 == 0), ideas);
        await Filtered(report, "Size", "175", Enumerable.Range(0, ideas).Count(n => n % 4 == 2), ideas);
        await Filtered(report, "Language", "rust", Enumerable.Range(0, ideas).Count(n => n % 5 == 2), ideas);
        await Filtered(report, "Mentor", "grace hopper", Enumerable.Range(0, ideas).Count(n => n % 7 == 2 && n % 10 != 9), ideas);
        await Filtered(report, "Completeness", "mentor", Enumerable.Range(0, ideas).Count(n => n % 10 == 9), ideas);
        await Filtered(report, "Year", "2016", Enumerable.Range(0, ideas).Count(n => n / 100 % 10 == 0), ideas);
        await Filtered(report, "Status", "offer", ideas, ideas);
    }

    [BrowserTheory]
    [InlineData(10)]
    [InlineData(2000)]
    public async Task Filters_and_search_together_leave_what_fits_all(int ideas)
    {
        await using var report = await Open(ideas);

        await report.Choose("Skill level", "beginner");
        await report.Search("SNAPSHOT step");

        var expected = Enumerable.Range(0, ideas).Where(n => n % 3 == 0 && (n % 11 == 3 || (n + 3) % 11 == 3 || (n + 5) % 11 == 3)).ToList();
        (await report.Titles()).Should().HaveCount(expected.Count);
        (await report.Count.InnerTextAsync()).Should().Be($"{expected.Count} of {ideas} shown");
        (await report.Page.Locator(".matrix tr[data-card]:not([hidden])").CountAsync()).Should().Be(expected.Count);
    }

    [BrowserTheory]
    [InlineData(10)]
    [InlineData(2000)]
    public async Task The_whole_text_is_searched(int ideas)
    {
        await using var report = await Open(ideas);

        await report.Search("word7");

        (await report.Titles()).Should().HaveCount(Enumerable.Range(0, ideas).Count(n => n.ToString(CultureInfo.InvariantCulture).StartsWith('7'))).And.Contain("Improve the metadata in step 7");
    }

    [BrowserTheory]
    [InlineData(10)]
    [InlineData(2000)]
    public async Task The_address_brings_back_what_was_seen(int ideas)
    {
        await using var first = await Open(ideas);
        await first.Choose("Language", "python");
        await first.Search("storage");
        await first.Page.Locator(".card:not([hidden]) h3 a").First.ClickAsync();
        var (address, titles) = (first.Page.Url, await first.Titles());
        address.Should().Contain("language=python").And.Contain("q=storage").And.Contain("idea=2016-");

        await using var second = await browser.Open(address);

        (await second.Titles()).Should().Equal(titles);
        (await second.Filter("Language").InputValueAsync()).Should().Be("python");
        await Assertions.Expect(second.Page.Locator(".card.target")).ToBeInViewportAsync();
        (await second.Page.Locator(".card.target details.text").GetAttributeAsync("open")).Should().NotBeNull();
        (await second.Page.EvaluateAsync<string>("document.activeElement.closest('.card')?.id")).Should().Be(await second.Page.Locator(".card.target").GetAttributeAsync("id"));
    }

    [BrowserFact]
    public async Task An_idea_that_the_filters_hide_is_shown_when_it_is_asked_for()
    {
        await using var report = await browser.Open(Address(10) + "#language=python&idea=2016-improve-the-parser-in-step-0");

        await Assertions.Expect(report.Page.Locator(".card.target h3")).ToHaveTextAsync("Improve the parser in step 0");
        await Assertions.Expect(report.Cards).ToHaveCountAsync(10);
    }

    [BrowserFact]
    public async Task Nonsense_in_the_address_shows_everything()
    {
        await using var report = await browser.Open(Address(10) + "#language=cobol&size=%F0%28&idea=no-such&<script>");

        await Assertions.Expect(report.Cards).ToHaveCountAsync(10);
    }

    [BrowserFact]
    public async Task Back_goes_to_what_was_seen_before()
    {
        await using var report = await Open(10);
        await report.Page.Locator(".chart a", new() { HasTextString = "Beginner" }).ClickAsync();
        await Assertions.Expect(report.Cards).ToHaveCountAsync(4);

        await report.Page.GoBackAsync();

        await Assertions.Expect(report.Cards).ToHaveCountAsync(10);
    }

    [BrowserFact]
    public async Task Where_nothing_fits_the_page_says_so_and_clears()
    {
        await using var report = await Open(10);
        await report.Search("no idea has these words");
        await Assertions.Expect(report.Page.GetByText("Nothing fits these filters.")).ToBeVisibleAsync();

        await report.Page.Locator("#nothing button").ClickAsync();

        await Assertions.Expect(report.Cards).ToHaveCountAsync(10);
        (await report.Page.EvaluateAsync<string>("location.hash")).Should().BeOneOf("", "#");
    }

    [BrowserFact]
    public async Task Charts_follow_the_filters_and_set_them()
    {
        await using var report = await Open(10);
        var python = report.Page.Locator(".chart[data-facet=language] tr", new() { HasTextString = "Python" });
        await Assertions.Expect(python.Locator(".number")).ToHaveTextAsync("2");

        await report.Page.Locator(".chart[data-facet=level] a", new() { HasTextString = "Beginner" }).ClickAsync();

        await Assertions.Expect(python.Locator(".number")).ToHaveTextAsync("1");
        await Assertions.Expect(report.Page.Locator(".chart a[aria-current]")).ToHaveTextAsync("Beginner");
        (await report.Filter("Skill level").InputValueAsync()).Should().Be("beginner");
    }

    [BrowserFact]
    public async Task Two_thousand_ideas_are_filtered_at_once()
    {
        await using var report = await Open(2000);

        var milliseconds = await report.Page.EvaluateAsync<double>("""
            () => {
              const select = document.querySelector("#filter-level");
              const start = performance.now();
              for (const value of ["beginner", "advanced", ""]) {
                select.value = value;
                select.dispatchEvent(new Event("change"));
                document.body.getBoundingClientRect();
              }
              return (performance.now() - start) / 3;
            }
            """);

        milliseconds.Should().BeLessThan(1000, "nobody waits for a filter, not even on a slow machine");
    }

    private async Task<WatchedPage> Open(int ideas) => await browser.Open(Address(ideas));

    private string Address(int ideas) => browser.Report($"{ideas} ideas", () => GeneratedPages.Of(ideas));

    private static async Task Filtered(WatchedPage report, string label, string value, int expected, int all)
    {
        await report.Choose(label, value);
        (await report.Titles()).Should().HaveCount(expected, "{0} is {1}", label, value);
        (await report.Count.InnerTextAsync()).Should().Be($"{expected} of {all} shown");
        await report.Choose(label, "");
    }
}
