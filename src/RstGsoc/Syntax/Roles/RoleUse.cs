using RstGsoc.Diagnostics;
using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Roles;

/// <summary>One piece of interpreted text, as its role sees it.</summary>
/// <param name="reader">The text it stands in.</param>
/// <param name="name">The role's name as written; empty where none was.</param>
/// <param name="range">The whole construct and the text in it.</param>
internal sealed class RoleUse(InlineReader reader, string name, Enclosed range)
{
    public ParseContext Context { get; } = reader.Context;

    public string Name { get; } = name;

    public TextSpan Span { get; } = reader.Span(range.Start, range.End);

    public TextSpan TextSpan => reader.Span(range.TextStart, range.TextEnd);

    /// <summary>The text without its escapes.</summary>
    public string Text => Escapes.Resolve(reader.Slice(range.TextStart, range.TextEnd));

    /// <summary>Gives an element the place of this use, the class names that the options name, and the text.</summary>
    public T Fill<T>(T element, RoleOptions options)
        where T : Element
    {
        Describe(element, options);
        reader.AddText(element, range.TextStart, range.TextEnd);
        return element;
    }

    /// <summary>The same, with the backslashes of the text.</summary>
    public T FillRaw<T>(T element, RoleOptions options)
        where T : Element
    {
        Describe(element, options);
        reader.AddRawText(element, range.TextStart, range.TextEnd);
        return element;
    }

    /// <summary>A link with the place of this use and a text of its own.</summary>
    public Reference Link(string text, string uri, RoleOptions options)
    {
        var reference = new Reference();
        Describe(reference, options);
        reference.Set(AttributeNames.RefUri, uri);
        reference.AddText(text, TextSpan);
        return reference;
    }

    /// <summary>Says that the use is wrong; the result shows it as it was written.</summary>
    public Problematic Fail(int level, RuleInfo rule, string message, int? line = null) =>
        Context.ReportInline(level, rule, message, line ?? reader.MessageLine, reader.Raw(range.Start, range.End), Span);

    private void Describe(Element element, RoleOptions options)
    {
        element.Span = Span;
        if (options.Classes is { Count: > 0 } classes)
            element.Set(AttributeNames.Classes, classes);
    }
}
