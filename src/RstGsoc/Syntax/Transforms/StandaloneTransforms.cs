using System.Collections.Immutable;

namespace RstGsoc.Syntax.Transforms;

/// <summary>The transforms: the ordered list, with docutils' priorities.</summary>
internal static class StandaloneTransforms
{
    public static ImmutableArray<Transform> All { get; } =
    [
        new(210, "misc.ClassAttribute", TransformUse.Pending, ClassAttribute.Apply),
        new(220, "references.Substitutions", TransformUse.Standalone, Substitutions.Apply),
        new(260, "references.PropagateTargets", TransformUse.Standalone, PropagateTargets.Apply),
        new(320, "frontmatter.DocTitle", TransformUse.Standalone, DocTitle.Apply),
        new(340, "frontmatter.DocInfo", TransformUse.Standalone, DocInfo.Apply),
        new(350, "frontmatter.SectionSubTitle", TransformUse.Standalone, SectionSubTitle.Apply),
        new(420, "universal.StripClassesAndElements", TransformUse.Standalone, StripClassesAndElements.Apply),
        new(440, "references.AnonymousHyperlinks", TransformUse.Standalone, AnonymousHyperlinks.Apply),
        new(460, "references.IndirectHyperlinks", TransformUse.Standalone, IndirectHyperlinks.Apply),
        new(540, "references.TargetNotes", TransformUse.Pending, TargetNotes.Apply),
        new(620, "references.Footnotes", TransformUse.Standalone, Footnotes.Apply),
        new(640, "references.ExternalTargets", TransformUse.Standalone, ExternalTargets.Apply),
        new(660, "references.InternalTargets", TransformUse.Standalone, InternalTargets.Apply),
        new(710, "parts.SectNum", TransformUse.Pending, SectNum.Apply),
        new(720, "parts.Contents", TransformUse.Pending, Contents.Apply),
        new(740, "universal.StripComments", TransformUse.Standalone, StripComments.Apply),
        new(820, "universal.Decorations", TransformUse.Standalone, Decorations.Apply),
        new(830, "misc.Transitions", TransformUse.Standalone, Transitions.Apply),
        new(840, "universal.ExposeInternals", TransformUse.Standalone, ExposeInternals.Apply),
        new(850, "references.DanglingReferences", TransformUse.Standalone, DanglingReferences.Apply),
        new(855, "universal.SmartQuotes", TransformUse.Standalone, SmartQuotes.Apply),
        new(860, "universal.Messages", TransformUse.Standalone, Messages.Apply),
        new(870, "universal.FilterMessages", TransformUse.Standalone, FilterMessages.Apply),
        new(880, "universal.TestMessages", TransformUse.Named, TestMessages.Apply),
        new(910, "writer_aux.Compound", TransformUse.Named, CompoundParagraphs.Apply),
        new(920, "writer_aux.Admonitions", TransformUse.Named, Admonitions.Apply),
    ];

    /// <summary>Runs the transforms that the options ask for.</summary>
    public static void Apply(ParseContext context)
    {
        var run = new TransformRun(context);
        var named = context.Options.Transforms;
        foreach (var transform in All)
        {
            if (transform.Use == TransformUse.Pending || (named is { } names ? names.Contains(transform.Name) : transform.Use == TransformUse.Standalone))
                transform.Apply(run);
        }
    }
}
