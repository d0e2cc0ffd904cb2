namespace RstGsoc.Syntax.Transforms;

/// <summary>The standalone reader's transforms, in docutils' order.</summary>
internal static class StandaloneTransforms
{
    public static void Apply(ParseContext context) => ArgumentNullException.ThrowIfNull(context);
}
