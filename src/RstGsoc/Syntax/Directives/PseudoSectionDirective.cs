namespace RstGsoc.Syntax.Directives;

/// <summary>
/// A titled passage outside the flow of the text. https://docutils.sourceforge.io/docs/ref/rst/directives.html#topic
/// https://docutils.sourceforge.io/docs/ref/rst/directives.html#sidebar
/// </summary>
internal sealed class PseudoSectionDirective : Directive
{
    private static readonly Dictionary<string, OptionConverter> s_sidebarOptions = CommonOptions.With(new()
    {
        ["subtitle"] = OptionConverters.UnchangedRequired,
    });

    private readonly bool _isSidebar;

    private PseudoSectionDirective(string name, bool isSidebar)
        : base(name) => _isSidebar = isSidebar;

    public static readonly Directive[] All = [new PseudoSectionDirective("topic", false), new PseudoSectionDirective("sidebar", true)];

    public override int RequiredArguments => _isSidebar ? 0 : 1;

    public override int OptionalArguments => _isSidebar ? 1 : 0;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => _isSidebar ? s_sidebarOptions : CommonOptions.ClassAndName;

    public override void Run(DirectiveUse use)
    {
        if ((_isSidebar && IsWrongSidebar(use)) || use.IsInsideBody() || use.LacksContent())
            return;
        Element section = _isSidebar ? new Sidebar { Span = use.Span } : new Topic { Span = use.Span };
        if (use.Arguments.Count > 0)
            AddTitles(section, use);
        use.ApplyClasses(section);
        use.ApplyName(section);
        use.ParseContent(section);
        use.Add(section);
    }

    private static bool IsWrongSidebar(DirectiveUse use)
    {
        var complaint = use.Reader.Parent is Sidebar ? $"The \"{use.Name}\" directive may not be used within a sidebar element."
            : use.Options.ContainsKey("subtitle") && use.Arguments.Count == 0 ? "The \"subtitle\" option may not be used without a title."
            : null;
        if (complaint is not null)
            use.Fail(3, SyntaxRules.DirectiveOutOfPlace, complaint);
        return complaint is not null;
    }

    private static void AddTitles(Element section, DirectiveUse use)
    {
        var title = new Title();
        use.ParseArgument(0, title);
        section.Add(title);
        if (use.Options.ContainsKey("subtitle"))
        {
            var subtitle = new Subtitle();
            use.ParseOption("subtitle", subtitle);
            section.Add(subtitle);
        }
        use.Context.FlushInlineMessages(section);
    }
}
