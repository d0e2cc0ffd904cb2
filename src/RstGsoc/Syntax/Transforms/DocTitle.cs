namespace RstGsoc.Syntax.Transforms;

/// <summary>Makes the title of a lone top section, and of a lone section below it, the document's title and subtitle.</summary>
internal static class DocTitle
{
    public static void Apply(TransformRun run)
    {
        if (run.Options.PromotesDocumentTitle && TitlePromotion.PromoteTitle(run.Document))
            TitlePromotion.PromoteSubtitle(run.Document);
        if (!run.Document.Has("title") && run.Document is { ChildCount: > 0 } document && document.ChildAt(0) is Title title)
            document.Set("title", title.GetText());
    }
}
