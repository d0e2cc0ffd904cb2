using RstGsoc.Reporting.Web;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.BrowserTests;

/// <summary>One browser for all tests, and reports written as files, as people open them.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rstgsoc-browser-").FullName;
    private readonly Dictionary<string, string> _reports = new(StringComparer.Ordinal);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Needed.MissingChromium is not null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Needed.Chromium, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The address of the report of some pages; it is written once.</summary>
    public string Report(string name, Func<IEnumerable<SourceText>> pages)
    {
        if (_reports.TryGetValue(name, out var known))
            return known;
        var file = Path.Combine(_folder, name + ".html");
        using (var output = new StreamWriter(file) { NewLine = "\n" })
            IdeaReport.Write([.. pages()], [], _ => new LintOptions(2026), new IdeaReportOptions { Title = name, DisplayPath = path => Path.GetFileName(path) }, output);
        return _reports[name] = new Uri(file).AbsoluteUri;
    }

    /// <summary>Opens an address in a window of its own, in which everything that goes wrong is kept.</summary>
    public async Task<WatchedPage> Open(string address, ColorScheme scheme = ColorScheme.Light, int width = 1280, int height = 900)
    {
        var context = await _browser!.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        var page = new WatchedPage(context, await context.NewPageAsync());
        await page.Page.GotoAsync(address);
        return page;
    }
}

[CollectionDefinition(nameof(BrowserFixture))]
public sealed class BrowserGroup : ICollectionFixture<BrowserFixture>;
