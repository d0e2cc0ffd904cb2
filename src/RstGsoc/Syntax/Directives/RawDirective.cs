using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#raw-data-pass-through</summary>
internal sealed class RawDirective() : Directive("raw")
{
    private static readonly Dictionary<string, OptionConverter> s_options = new(StringComparer.Ordinal)
    {
        ["file"] = OptionConverters.Path,
        ["url"] = OptionConverters.Uri,
        ["encoding"] = OptionConverters.Encoding,
        ["class"] = OptionConverters.ClassNames,
    };

    public override int RequiredArguments => 1;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        var isExternal = use.Options.ContainsKey("file") || use.Options.ContainsKey("url");
        if (!use.Context.Options.RawEnabled || isExternal)
            use.Fail(2, SyntaxRules.DirectiveDisabled, $"\"{use.Name}\" directive disabled.");
        else if (!use.LacksContent())
            use.Add(Create(use));
    }

    private static Raw Create(DirectiveUse use)
    {
        var raw = new Raw { Span = use.Span, SourceLine = use.Line };
        raw.Set("format", string.Join(' ', PythonText.SplitWords(PythonText.ToLower(use.Arguments[0]))));
        raw.Set(AttributeNames.XmlSpace, "preserve");
        use.ApplyClasses(raw);
        raw.AddText(use.Content, use.Span);
        return raw;
    }
}
