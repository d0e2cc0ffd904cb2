namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#replacement-text</summary>
internal sealed class ReplaceDirective() : Directive("replace")
{
    public override bool HasContent => true;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksDefinition() || use.LacksContent())
            return;
        Paragraph? text = null;
        var messages = new List<SystemMessage>();
        var content = use.ParseContent();
        foreach (var node in content)
        {
            if (node is SystemMessage message)
                messages.Add(message);
            else if (text is null && node is Paragraph paragraph)
                text = paragraph;
            else
            {
                use.Context.NoteDiscarded(content);
                use.Reader.Report(3, SyntaxRules.InvalidDirective, $"Error in \"{use.Name}\" directive: may contain a single paragraph only.", use.Line, use.Span);
                return;
            }
        }
        AddAll(use.Reader.Parent, messages, text);
    }

    private static void AddAll(Element parent, List<SystemMessage> messages, Paragraph? text)
    {
        foreach (var message in messages)
        {
            message.Unset(AttributeNames.Backrefs);
            parent.Add(message);
        }
        foreach (var node in text?.TakeChildren() ?? [])
            parent.Add(node);
    }
}
