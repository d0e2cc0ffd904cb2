using RstGsoc.Text;

namespace RstGsoc.BrowserTests;

/// <summary>The page without a mouse, for a screen reader, on small screens and on paper.</summary>
[Trait("Category", "Browser")]
[Collection(nameof(BrowserFixture))]
public sealed class AccessTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task The_keyboard_is_enough()
    {
        await using var report = await Open();
        var keyboard = report.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        (await Focused(report)).Should().Be("Skip to the ideas");
        await keyboard.PressAsync("Enter");
        (await Focused(report)).Should().Be("Ideas and projects");
        await keyboard.PressAsync("Tab");
        (await Focused(report)).Should().Be("Improve the parser in step 0");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(report.Page.Locator(".card.target .rst")).ToBeVisibleAsync();
        await keyboard.PressAsync("Shift+Tab");
        await report.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await keyboard.TypeAsync("fuzzer");
        await Assertions.Expect(report.Count).ToHaveTextAsync("3 of 10 shown");
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(report.Count).ToHaveTextAsync("10 of 10 shown");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Tab");
        (await Focused(report)).Should().Contain("On offer");
    }

    [BrowserFact]
    public async Task A_rule_is_one_step_from_its_finding_and_the_filters_stay()
    {
        await using var report = await Open();
        await report.Choose("Completeness", "mentor");
        await report.Cards.First.Locator(".findings summary").ClickAsync();
        await report.Cards.First.Locator("a.rule").First.ClickAsync();

        await Assertions.Expect(report.Page.Locator("article.rule.target")).ToBeInViewportAsync();
        await Assertions.Expect(report.Count).ToHaveTextAsync("1 of 10 shown");
    }

    [BrowserFact]
    public async Task Every_chart_is_a_table_with_numbers()
    {
        await using var report = await Open();
        foreach (var chart in await report.Page.Locator(".chart").AllAsync())
        {
            await Assertions.Expect(chart.GetByRole(AriaRole.Table)).ToHaveCountAsync(1);
            (await chart.Locator("td").AllTextContentsAsync()).Should().OnlyContain(text => text.Contains(" on offer, ", StringComparison.Ordinal) && char.IsDigit(text[0]));
        }
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(800)]
    [InlineData(1920)]
    public async Task Nothing_sticks_out_of_the_window(int width)
    {
        await using var report = await browser.Open(Address(), width: width);
        (await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).Should().BeLessThanOrEqualTo(0);
    }

    [BrowserFact]
    public async Task On_paper_everything_is_open()
    {
        await using var report = await Open();
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await report.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        (await report.Page.Locator("main details:not([open])").CountAsync()).Should().Be(0);
        await Assertions.Expect(report.Page.Locator("#filters")).ToBeHiddenAsync();

        await report.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        (await report.Page.Locator(".card details[open]").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task Without_ideas_the_page_says_so()
    {
        await using var report = await browser.Open(browser.Report("empty", () => [SourceText.From("Nothing\n=======\n\nText.\n", "nothing.rst")]));
        await Assertions.Expect(report.Page.GetByText("There are no ideas and no accepted projects on 1 page.")).ToBeVisibleAsync();
    }

    /// <summary>axe-core's rules; the page's policy keeps its script out, so it comes in from outside the page.</summary>
    [AxeTheory]
    [InlineData(ColorScheme.Light, "")]
    [InlineData(ColorScheme.Dark, "")]
    [InlineData(ColorScheme.Light, "#level=beginner&idea=2016-improve-the-parser-in-step-0")]
    [InlineData(ColorScheme.Dark, "#level=beginner&idea=2016-improve-the-parser-in-step-0")]
    [InlineData(ColorScheme.Light, "#q=nothing+has+this")]
    public async Task axe_finds_no_serious_violation(ColorScheme scheme, string hash)
    {
        await using var report = await browser.Open(Address() + hash, scheme);
        if (hash.Contains("idea", StringComparison.Ordinal))
            await report.Page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");
        await report.Page.EvaluateAsync(await File.ReadAllTextAsync(Needed.Axe!));

        var violations = await report.Page.EvaluateAsync<string[]>("""
            async () => (await axe.run()).violations.filter(v => v.impact === "serious" || v.impact === "critical")
              .map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + " " + n.failureSummary).join(" | ")}`)
            """);

        violations.Should().BeEmpty();
    }

    private async Task<WatchedPage> Open() => await browser.Open(Address());

    private string Address() => browser.Report("10 ideas", () => GeneratedPages.Of(10));

    private static Task<string> Focused(WatchedPage report) => report.Page.EvaluateAsync<string>("document.activeElement.innerText ?? ''");
}
