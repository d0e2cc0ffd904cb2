using RstGsoc.Ideas;
using RstGsoc.Reporting.Exporting;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>The ideas of the page: their places, and every form that they are exported in.</summary>
internal sealed class ModelOracle : IOracle
{
    private const int Share = 8;

    public string? Judge(Subject subject)
    {
        if (!subject.Input.IsSampled(Share))
            return null;
        var page = IdeaPage.Read(RstDocument.Parse(subject.Source, RstParseOptions.Default with { Dialect = RstDialect.Sphinx, RunTransforms = subject.Input.Dice(6).Hits(2) }), IdeaPageOptions.Default);
        var whole = new TextSpan(0, subject.Source.Content.Length);
        foreach (var idea in page.Ideas)
        {
            if (!whole.Contains(idea.Span) || (idea.BodySpan is { } body && !whole.Contains(body)) || !whole.Contains(idea.Title.Span) || idea.Fields.Any(field => !whole.Contains(field.Span) || !whole.Contains(field.ValueSpan)))
                return $"idea outside the page: {idea.Layout} {idea.Span}";
        }
        foreach (var exporter in Exporters.All)
        {
            using var output = new StringWriter { NewLine = "\n" };
            exporter.Write([page], output);
            if (exporter.Name == "json")
                WellFormed.CheckJson(output.ToString());
        }
        return null;
    }
}
