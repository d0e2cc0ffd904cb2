using RstGsoc.Text;

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
        var decoration = use.Context.Front.Decoration;
        if (decoration.ChildCount == 0)
            decoration.Span = use.Span;
        Element part = _isHeader ? FindOrAddHeader(decoration, use) : FindOrAddFooter(decoration, use);
        use.ParseContent(part);
        Widen(part, use);
        Widen(decoration, use);
    }

    /// <summary>A header may be said in several places.</summary>
    private static void Widen(Element element, DirectiveUse use) =>
        element.Span = TextSpan.FromBounds(Math.Min(element.Span.Start, use.Span.Start), Math.Max(element.Span.End, use.Span.End));

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
