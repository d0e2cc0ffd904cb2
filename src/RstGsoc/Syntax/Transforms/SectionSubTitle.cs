namespace RstGsoc.Syntax.Transforms;

/// <summary>Makes the title of a lone subsection the subtitle of its section.</summary>
internal static class SectionSubTitle
{
    public static void Apply(TransformRun run)
    {
        if (!run.Options.PromotesSectionSubtitles)
            return;
        for (var walk = new TreeWalk(run.Document); walk.MoveNext();)
        {
            if (walk.Current is Section section)
                TitlePromotion.PromoteSubtitle(section);
        }
    }
}
