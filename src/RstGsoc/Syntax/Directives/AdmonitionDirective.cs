namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#admonitions</summary>
internal sealed class AdmonitionDirective(string name) : Directive(name)
{
    public static readonly Directive[] All =
    [
        .. new[] { "attention", "caution", "danger", "error", "hint", "important", "note", "tip", "warning", Titled }.Select(name => new AdmonitionDirective(name)),
    ];

    private const string Titled = "admonition";

    public override int RequiredArguments => Name == Titled ? 1 : 0;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => CommonOptions.ClassAndName;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent())
            return;
        var admonition = new Admonition(Name) { Span = use.Span };
        use.ApplyOptions(admonition);
        if (Name == Titled)
            AddTitle(use, admonition);
        use.ParseContent(admonition);
        use.Add(admonition);
    }

    private static void AddTitle(DirectiveUse use, Element admonition)
    {
        var title = new Title { SourceLine = use.Line };
        use.ParseArgument(0, title);
        admonition.Add(title);
        use.Context.FlushInlineMessages(admonition);
        if (!use.Options.ContainsKey("class"))
            admonition.AddToList(AttributeNames.Classes, "admonition-" + Identifiers.Make(use.Arguments[0]));
    }
}
