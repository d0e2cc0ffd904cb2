namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#automatic-section-numbering</summary>
internal sealed class SectionNumbersDirective() : Directive("sectnum")
{
    private static readonly Dictionary<string, OptionConverter> s_options = new(StringComparer.Ordinal)
    {
        ["depth"] = OptionConverters.WholeNumber,
        ["start"] = OptionConverters.WholeNumber,
        ["prefix"] = OptionConverters.UnchangedRequired,
        ["suffix"] = OptionConverters.UnchangedRequired,
    };

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        var pending = new Pending("docutils.transforms.parts.SectNum");
        foreach (var (name, value) in use.Options)
            pending.Details[name] = value;
        use.Add(pending);
    }
}
