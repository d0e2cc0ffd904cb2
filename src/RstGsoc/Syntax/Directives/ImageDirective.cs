using RstGsoc.Syntax.Blocks;
using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#image</summary>
internal sealed class ImageDirective() : Directive("image")
{
    /// <summary>Where an image may stand beside text; these come first in docutils' messages.</summary>
    private static readonly string[] s_vertical = ["top", "middle", "bottom"];

    public static readonly string[] Horizontal = ["left", "center", "right"];

    public static readonly Dictionary<string, OptionConverter> ImageOptions = CommonOptions.With(new Dictionary<string, OptionConverter>
    {
        ["alt"] = OptionConverters.Unchanged,
        ["height"] = LengthConverters.LengthOrUnitless,
        ["width"] = LengthConverters.LengthOrPercentageOrUnitless,
        ["scale"] = OptionConverters.Percentage,
        ["align"] = OptionConverters.Choice([.. s_vertical, .. Horizontal]),
        ["target"] = OptionConverters.UnchangedRequired,
    });

    public override int RequiredArguments => 1;

    public override bool TakesSentence => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => ImageOptions;

    public override void Run(DirectiveUse use)
    {
        if (!HasInvalidAlignment(use))
            use.Add(Create(use, "target"));
    }

    /// <summary>The image, inside a reference when it has a target.</summary>
    /// <param name="use">What was given.</param>
    /// <param name="others">Options that do not belong to the image.</param>
    public static Element Create(DirectiveUse use, params ReadOnlySpan<string> others)
    {
        var argument = use.Block.Arguments[0];
        var image = new Image { Span = argument.Span(argument.Start, argument.End) };
        image.Set("uri", UriText.Join(argument.Text));
        use.ApplyOptions(image, others);
        if (use.Options.GetValueOrDefault("target") is not string target)
            return image;
        var reference = new Reference { Span = image.Span, SourceLine = Element.UnknownLine };
        if (TargetDestination.ReferenceName(Escapes.MarkAll(target)) is { } name)
        {
            reference.Set(AttributeNames.RefName, PythonText.NormalizeName(name));
            reference.Set(AttributeNames.Name, PythonText.CollapseWhiteSpace(name));
        }
        else
            reference.Set(AttributeNames.RefUri, UriText.Join(target));
        reference.Add(image);
        return reference;
    }

    private static bool HasInvalidAlignment(DirectiveUse use)
    {
        var allowed = use.Definition is null ? Horizontal : s_vertical;
        if (use.Options.GetValueOrDefault("align") is not string given || allowed.Contains(given))
            return false;
        var place = use.Definition is null ? " for the \"align\" option." : " for the \"align\" option within a substitution definition.";
        use.Fail(3, SyntaxRules.InvalidDirective, $"Error in \"{use.Name}\" directive: \"{given}\" is not a valid value{place}  Valid values for \"align\" are: {string.Join(", ", allowed.Select(word => $"\"{word}\""))}.");
        return true;
    }
}
