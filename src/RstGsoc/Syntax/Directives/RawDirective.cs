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
        var (file, url) = (use.Options.GetValueOrDefault("file") as string, use.Options.GetValueOrDefault("url") as string);
        var insertion = use.Context.Options.FileInsertion;
        if (!use.Context.Options.RawEnabled || (insertion is null && (file ?? url) is not null))
            use.Fail(2, SyntaxRules.DirectiveDisabled, $"\"{use.Name}\" directive disabled.");
        else if (use.HasContent && (file ?? url) is not null)
            use.Fail(3, SyntaxRules.InvalidDirective, $"\"{use.Name}\" directive may not both specify an external file and have content.");
        else if (!use.HasContent && file is not null && url is not null)
            use.Fail(3, SyntaxRules.InvalidDirective, $"The \"file\" and \"url\" options may not be simultaneously specified for the \"{use.Name}\" directive.");
        else if (file is not null)
            AddFile(use, InsertedFile.Read(use, insertion!, file));
        else if (url is not null)
            use.Fail(4, SyntaxRules.FileNotInserted, $"Problems with \"{use.Name}\" directive URL \"{url}\":\nNothing is fetched from the network.");
        else if (!use.LacksContent())
            use.Add(Create(use, use.Content));
    }

    private static void AddFile(DirectiveUse use, InsertedFile? file)
    {
        if (file is null)
            return;
        var raw = Create(use, file.Text);
        raw.Set("source", file.Path);
        use.Add(raw);
    }

    private static Raw Create(DirectiveUse use, string text)
    {
        var raw = new Raw { Span = use.Span, SourceLine = use.Line };
        raw.Set("format", string.Join(' ', PythonText.SplitWords(PythonText.ToLower(use.Arguments[0]))));
        raw.Set(AttributeNames.XmlSpace, "preserve");
        use.ApplyClasses(raw);
        raw.AddText(text, use.Span);
        return raw;
    }
}
