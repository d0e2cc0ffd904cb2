using RstGsoc.Text;

namespace RstGsoc.BrowserTests;

/// <summary>A page of attack strings in titles, fields, links and directives: nothing of it runs, and nothing is asked of any server.</summary>
[Trait("Category", "Browser")]
[Collection(nameof(BrowserFixture))]
public sealed class AttackTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Nothing_runs_and_nothing_is_requested()
    {
        await using var report = await Open();
        await report.Page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");
        await Assertions.Expect(report.Cards).ToHaveCountAsync(2);

        foreach (var link in await report.Page.Locator(".rst a, .facts a").AllAsync())
        {
            await link.HoverAsync();
            (await link.GetAttributeAsync("href")).Should().MatchRegex("^(https?://|mailto:)");
        }
        await Task.Delay(300);

        (await report.Page.EvaluateAsync<bool>("'attacked' in window")).Should().BeFalse();
        (await report.Page.Locator("script").CountAsync()).Should().Be(1);
        (await report.Page.Locator("img, iframe, object, embed, link, base, meta[http-equiv=refresh], style:not(head style)").CountAsync()).Should().Be(0);
        (await report.Page.Locator("body *").EvaluateAllAsync<string[]>("all => all.flatMap(e => e.getAttributeNames()).filter(name => name.startsWith('on') || name === 'style' || name === 'src')")).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_strings_are_shown_as_they_are_written()
    {
        await using var report = await Open();

        (await report.Titles()).Should().Contain("<img src=x onerror=alert('heading')> \"quoted\" & 'so'");
        await Assertions.Expect(report.Cards.First.Locator(".lead")).ToContainTextAsync("</p></article><script>window.attacked = 'summary'</script>");
    }

    [BrowserFact]
    public async Task Names_that_scripts_use_can_be_filtered_by()
    {
        await using var report = await Open();
        await report.Choose("Language", "__proto__");
        await Assertions.Expect(report.Cards).ToHaveCountAsync(1);
        await report.Choose("Language", "");
        await report.Search("constructor toString");
        await Assertions.Expect(report.Cards).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_script_that_got_in_would_not_run()
    {
        var context = await browser.Open(Address());
        var blocked = context.Page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.Contains("Content Security Policy", StringComparison.Ordinal) });

        await context.Page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<p onclick=\"window.attacked = 1\">x</p>'); document.body.lastElementChild.click()");

        await blocked;
        (await context.Page.EvaluateAsync<bool>("'attacked' in window")).Should().BeFalse();
    }

    private async Task<WatchedPage> Open() => await browser.Open(Address());

    private string Address() => browser.Report("attacks", () => [SourceText.From(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "attacks.rst")), "<img src=x onerror=alert(1)>.rst")]);
}
