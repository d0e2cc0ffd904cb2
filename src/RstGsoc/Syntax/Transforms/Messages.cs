namespace RstGsoc.Syntax.Transforms;

/// <summary>Puts the messages of transforms into a section of their own at the document's end.</summary>
internal static class Messages
{
    public const string SectionClass = "system-messages";

    public static void Apply(TransformRun run)
    {
        var messages = run.TakeLooseMessages();
        if (messages.Count == 0)
            return;
        var place = new Text.TextSpan(run.Document.Span.End, 0);
        var section = new Section { Span = place };
        section.AddToList(AttributeNames.Classes, SectionClass);
        var title = new Title { Span = place };
        title.AddText("Docutils System Messages", place);
        section.SetChildren([title, .. messages]);
        run.Document.Add(section);
    }
}
