using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#figure</summary>
internal sealed class FigureDirective() : Directive("figure")
{
    private const string ImageWidth = "image";

    private static readonly Dictionary<string, OptionConverter> s_options = new(ImageDirective.ImageOptions, StringComparer.Ordinal)
    {
        ["align"] = OptionConverters.Choice(ImageDirective.Horizontal),
        ["figwidth"] = FigureWidth,
        ["figclass"] = OptionConverters.ClassNames,
    };

    public override int RequiredArguments => 1;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        var figure = new Figure { Span = use.Span };
        figure.Add(ImageDirective.Create(use, "target", "align", "figwidth", "figclass"));
        SetOptions(figure, use);
        var isWrong = use.HasContent && !TryAddCaption(figure, use);
        use.Add(figure);
        if (isWrong)
            use.Fail(3, SyntaxRules.InvalidDirective, "Figure caption must be a paragraph or empty comment.");
    }

    private static void SetOptions(Figure figure, DirectiveUse use)
    {
        if (use.Options.GetValueOrDefault("figwidth") is string width and not ImageWidth)
            figure.Set("width", width);
        foreach (var name in use.Options.GetValueOrDefault("figclass") as IReadOnlyList<string> ?? [])
            figure.AddToList(AttributeNames.Classes, name);
        if (use.Options.GetValueOrDefault("align") is { } align)
            figure.Set("align", align);
    }

    /// <summary>The content's first paragraph is the caption, the rest the legend. An empty comment stands for no caption.</summary>
    private static bool TryAddCaption(Figure figure, DirectiveUse use)
    {
        var parsed = use.ParseContent();
        if (parsed.Length == 0)
            return true;
        if (parsed[0] is Paragraph paragraph)
        {
            var caption = new Caption { Span = paragraph.Span, SourceLine = paragraph.SourceLine };
            foreach (var node in paragraph.TakeChildren())
                caption.Add(node);
            figure.Add(caption);
        }
        else if (parsed[0] is not Comment { ChildCount: 0 })
            return false;
        if (parsed.Length > 1)
            figure.Add(CreateLegend(parsed[1..], parsed[0].Span.End));
        return true;
    }

    private static Legend CreateLegend(Node[] nodes, int place)
    {
        var legend = new Legend { Span = nodes.FirstOrDefault(node => node is not SystemMessage)?.Span ?? new TextSpan(place, 0) };
        foreach (var node in nodes)
            legend.Add(node);
        legend.CoverChildren();
        return legend;
    }

    private static OptionValue FigureWidth(string? value) =>
        ImageWidth.Equals(value, StringComparison.OrdinalIgnoreCase) ? OptionValue.Of(ImageWidth) : LengthConverters.WithDefaultUnit(value, "px");
}
