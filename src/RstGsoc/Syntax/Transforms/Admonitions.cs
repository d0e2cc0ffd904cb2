using RstGsoc.Syntax.Languages;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Turns notes, warnings and the like into admonitions with a title.</summary>
internal static class Admonitions
{
    public static void Apply(TransformRun run)
    {
        var labels = DocumentLanguage.Of(run.Options.LanguageCode).Labels;
        foreach (var admonition in run.Document.Descendants<Admonition>().ToArray())
        {
            admonition.AddToList(AttributeNames.Classes, admonition.TagName);
            if (admonition.TagName == "admonition")
                continue;
            var general = new Admonition("admonition") { Span = admonition.Span, SourceLine = admonition.SourceLine };
            foreach (var (name, value) in admonition.Attributes)
                general.Set(name, value);
            var title = new Title { Span = new(admonition.Span.Start, 0) };
            title.AddText(labels[admonition.TagName], title.Span);
            general.SetChildren([title, .. admonition.TakeChildren()]);
            admonition.Parent!.Replace(admonition, general);
        }
    }
}
