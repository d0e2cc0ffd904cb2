using RstGsoc.Text;

namespace RstGsoc.Syntax.Sphinx;

/// <summary>A directive that docutils does not have: it is kept with what is in it.</summary>
internal sealed class ForeignDirective(string name, int required, int optional, DirectiveContent content) : Directive(name)
{
    /// <summary>A directive of which nothing is known but its name.</summary>
    public static ForeignDirective Unknown { get; } = new("", 0, 1, DirectiveContent.Unknown);

    public override int RequiredArguments => required;

    public override int OptionalArguments => optional;

    public override bool TakesSentence => true;

    public override bool HasContent => content != DirectiveContent.None;

    internal override DirectiveForm Form => base.Form with { HasOtherOption = static _ => true };

    public override void Run(DirectiveUse use)
    {
        var element = new DirectiveElement(use.Name)
        {
            Span = use.Span,
            Arguments = use.Arguments,
            Options = use.Options.ToDictionary(option => option.Key, option => option.Value as string ?? "", StringComparer.Ordinal),
        };
        element.Set(AttributeNames.Name, use.Name);
        if (use.Arguments.Count > 0)
            element.Set("arguments", use.Arguments);
        if (element.Options.Count > 0)
            element.Set("options", element.Options.Select(option => $"{option.Key}={option.Value}").ToList());
        use.ApplyName(element);
        AddArgumentText(element, use);
        AddContent(element, use);
        use.Add(element);
    }

    /// <summary>Reads the text behind a version: it is the first paragraph.</summary>
    private void AddArgumentText(DirectiveElement element, DirectiveUse use)
    {
        if (required + optional < 2 || use.Arguments.Count < 2)
            return;
        var paragraph = new Paragraph { SourceLine = use.Line };
        use.ParseArgument(1, paragraph);
        element.Add(paragraph);
        use.Context.FlushInlineMessages(element);
    }

    private void AddContent(DirectiveElement element, DirectiveUse use)
    {
        if (!use.HasContent)
            return;
        if (content == DirectiveContent.Body)
            use.ParseContent(element);
        else if (content == DirectiveContent.Unknown)
            use.Context.Silently(() => use.ParseContent(element));
        else
        {
            var text = use.ContentBlock;
            element.Add(ParseContext.Quote(text.Text.ToString(), text.Span(text.Start, text.End)));
        }
    }
}
