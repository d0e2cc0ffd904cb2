using RstGsoc.Html;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;

namespace RstGsoc.Reporting.Exporting;

/// <summary>The text of each page as a piece of safe HTML; see <see cref="HtmlWriter"/>.</summary>
public sealed class HtmlExporter : IExporter
{
    /// <summary>What Sphinx brings along is known, as it is to the linter.</summary>
    private static readonly RstParseOptions s_options = KnownNames.None.AddTo(RstParseOptions.Default) with { RunTransforms = true };

    /// <inheritdoc/>
    public string Name => "html";

    /// <summary>Whether to write what the ideas say, each below its title, and not the whole page.</summary>
    public bool WritesIdeasOnly { get; init; }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<IdeaPage> pages, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(output);
        for (var i = 0; i < pages.Count; i++)
        {
            var options = new HtmlOptions { IdPrefix = pages.Count == 1 ? "" : $"page-{i + 1}-" };
            if (WritesIdeasOnly)
                WriteIdeas(pages[i], options, output);
            else
                output.Write(HtmlWriter.Write(RstDocument.Parse(pages[i].Source, s_options), options));
        }
    }

    private static void WriteIdeas(IdeaPage page, HtmlOptions options, TextWriter output)
    {
        var texts = IdeaTexts.Of(page, s_options);
        for (var i = 0; i < page.Ideas.Length; i++)
        {
            var html = new HtmlBuilder();
            html.Append($"<h1>{page.Ideas[i].Title.Value}</h1>\n");
            HtmlWriter.Write(texts[i], html, options with { FirstHeadingLevel = 2 });
            output.Write(html.ToString());
        }
    }
}
