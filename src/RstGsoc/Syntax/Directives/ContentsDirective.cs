using RstGsoc.Syntax.Languages;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>A place for the table of contents. https://docutils.sourceforge.io/docs/ref/rst/directives.html#table-of-contents</summary>
internal sealed class ContentsDirective() : Directive("contents")
{
    private const string NoBacklinks = "none";

    private static readonly OptionConverter s_backlinks = OptionConverters.Choice("top", "entry", NoBacklinks);

    private static readonly Dictionary<string, OptionConverter> s_options = new(StringComparer.Ordinal)
    {
        ["depth"] = OptionConverters.NonnegativeNumber,
        ["local"] = OptionConverters.Flag,
        ["backlinks"] = value => s_backlinks(value) is { Value: NoBacklinks } ? OptionValue.Of(null) : s_backlinks(value),
        ["class"] = OptionConverters.ClassNames,
    };

    public override int OptionalArguments => 1;

    public override bool TakesSentence => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        if (use.IsInsideBody())
            return;
        var topic = new Topic { Span = use.Span, SourceLine = use.Context.CurrentLine - 1 };
        topic.AddToList(AttributeNames.Classes, "contents");
        use.ApplyClasses(topic);
        AddTitle(topic, use);
        var pending = new Pending("docutils.transforms.parts.Contents") { Span = new(use.Span.End, 0) };
        foreach (var (name, value) in use.Options)
            pending.Details[name] = value;
        topic.Add(pending);
        use.Add(topic);
        use.Context.FlushInlineMessages(use.Reader.Parent);
    }

    private static void AddTitle(Topic topic, DirectiveUse use)
    {
        var label = DocumentLanguage.Of(use.Context.Options.LanguageCode).Labels["contents"];
        var isLocal = use.Options.ContainsKey("local");
        if (isLocal)
            topic.AddToList(AttributeNames.Classes, "local");
        if (use.Arguments.Count > 0 || !isLocal)
        {
            var title = new Title();
            if (use.Arguments.Count > 0)
                use.ParseArgument(0, title);
            else
            {
                title.Span = new(use.Span.Start, 0);
                title.AddText(label, title.Span);
            }
            topic.Add(title);
            label = title.GetText();
        }
        var name = PythonText.NormalizeName(label);
        if (!use.Context.Names.NameIds.ContainsKey(name))
            topic.AddToList(AttributeNames.Names, name);
        use.Context.Names.NoteImplicitTarget(topic, null);
    }
}
