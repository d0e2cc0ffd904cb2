namespace RstGsoc.Syntax.Transforms;

/// <summary>Shows the line and the source that docutils keeps on elements as attributes, when that is wanted.</summary>
internal static class ExposeInternals
{
    public static void Apply(TransformRun run)
    {
        var (showsLine, showsSource) = (run.Options.ExposedInternals.Contains("line"), run.Options.ExposedInternals.Contains("source"));
        if (!showsLine && !showsSource)
            return;
        foreach (var element in run.Document.Descendants<Element>())
        {
            if (showsLine && element.SourceLine > 0)
                element.Set("internal:line", element.SourceLine);
            if (showsSource && element.SourceLine != 0)
                element.Set("internal:source", run.Options.SourceName);
        }
    }
}
