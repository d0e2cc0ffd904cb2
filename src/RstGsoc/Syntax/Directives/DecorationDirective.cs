namespace RstGsoc.Syntax.Directives;

/// <summary>Page header and footer. https://docutils.sourceforge.io/docs/ref/rst/directives.html#document-header-footer</summary>
internal sealed class DecorationDirective : Directive
{
    private readonly bool _isHeader;

    private DecorationDirective(string name, bool isHeader)
        : base(name) => _isHeader = isHeader;

    public static readonly Directive[] All = [new DecorationDirective("header", true), new DecorationDirective("footer", false)];

    public override bool HasContent => true;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksContent())
            return;
        var decoration = FindOrAddDecoration(use);
        Element part = _isHeader ? FindOrAddHeader(decoration, use) : FindOrAddFooter(decoration, use);
        use.ParseContent(part);
        part.CoverChildren();
        decoration.CoverChildren();
    }

    private static Decoration FindOrAddDecoration(DirectiveUse use)
    {
        var context = use.Context;
        if (context.Decoration is not { } decoration)
        {
            context.Decoration = decoration = new Decoration { Span = use.Span };
            context.Document.Insert(context.Document.CountFront(), decoration);
        }
        return decoration;
    }

    private static Header FindOrAddHeader(Decoration decoration, DirectiveUse use)
    {
        if (decoration.ChildCount > 0 && decoration.ChildAt(0) is Header header)
            return header;
        header = new Header { Span = use.Span };
        decoration.Insert(0, header);
        return header;
    }

    private static Footer FindOrAddFooter(Decoration decoration, DirectiveUse use)
    {
        if (decoration.LastChild is Footer footer)
            return footer;
        footer = new Footer { Span = use.Span };
        decoration.Add(footer);
        return footer;
    }
}
