namespace RstGsoc.BrowserTests;

/// <summary>A page whose requests, console and dialogs are watched. Disposing it asserts that none of them was amiss.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _troubles = [];

    public WatchedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"error: {error}");
        page.Dialog += async (_, dialog) =>
        {
            Note(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Popup += (_, popup) => Note(true, $"window: {popup.Url}");
        page.Request += (_, request) => Note(request.Url.Split('#')[0] != page.Url.Split('#')[0] && page.Url != "about:blank", $"request: {request.Url}");
    }

    public IPage Page { get; }

    public ILocator Cards => Page.Locator(".card:visible");

    public ILocator Count => Page.Locator("#count");

    /// <summary>The titles of the cards that are shown.</summary>
    public async Task<IReadOnlyList<string>> Titles() => await Page.Locator(".card:not([hidden]) h3").AllInnerTextsAsync();

    public Task Choose(string label, string value) => Filter(label).SelectOptionAsync(value);

    /// <summary>A filter by its label.</summary>
    public ILocator Filter(string label) => Page.Locator("#filters").GetByLabel(label, new() { Exact = true });

    public async Task Search(string words)
    {
        await Page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await Page.WaitForFunctionAsync("q => new URLSearchParams(location.hash.slice(1)).get('q') === (q || null)", words);
    }

    /// <summary>The fields of a card: label and values.</summary>
    public static async Task<Dictionary<string, string>> Facts(ILocator card)
    {
        var labels = await card.Locator(".facts dt").AllInnerTextsAsync();
        var values = await card.Locator(".facts > div").EvaluateAllAsync<string[]>("groups => groups.map(g => [...g.querySelectorAll('dd')].map(d => d.textContent.trim()).join('; '))");
        return labels.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _troubles.Should().BeEmpty("the page loads nothing, opens nothing and breaks nowhere");
    }

    private void Note(bool isTrouble, string text)
    {
        if (isTrouble)
            _troubles.Add(text);
    }
}
