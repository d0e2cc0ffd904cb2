using System.Diagnostics.CodeAnalysis;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>One piece of interpreted text, as its role sees it.</summary>
public sealed class RoleUse
{
    private readonly InlineReader _reader;
    private readonly Enclosed _range;

    internal RoleUse(InlineReader reader, string name, Enclosed range, RoleOptions options)
    {
        _reader = reader;
        _range = range;
        Name = name;
        Options = options;
    }

    /// <summary>The role's name as the page writes it; empty where it writes none.</summary>
    public string Name { get; }

    /// <summary>What the <c>role</c> directive says, where it made the role.</summary>
    public RoleOptions Options { get; }

    /// <summary>The place of the role's name, the backquotes and the text.</summary>
    public TextSpan Span => _reader.Span(_range.Start, _range.End);

    /// <summary>The place of the text.</summary>
    public TextSpan TextSpan => _reader.Span(_range.TextStart, _range.TextEnd);

    /// <summary>The text without its escapes.</summary>
    public string Text => Escapes.Resolve(_reader.Slice(_range.TextStart, _range.TextEnd));

    /// <summary>The text with its backslashes.</summary>
    public string RawText => _reader.Raw(_range.TextStart, _range.TextEnd);

    internal ParseContext Context => _reader.Context;

    /// <summary>Gives an element the place of this use, the class names of the options, and the text.</summary>
    public T Fill<T>(T element)
        where T : Element
    {
        ArgumentNullException.ThrowIfNull(element);
        Describe(element);
        _reader.AddText(element, _range.TextStart, _range.TextEnd);
        return element;
    }

    /// <summary>Gives an element the place of this use, the class names of the options, and the text with its backslashes.</summary>
    public T FillRaw<T>(T element)
        where T : Element
    {
        ArgumentNullException.ThrowIfNull(element);
        Describe(element);
        _reader.AddRawText(element, _range.TextStart, _range.TextEnd);
        return element;
    }

    /// <summary>A link with the place of this use and a text of its own.</summary>
    public Reference Link(string text, string uri)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(uri);
        var reference = new Reference();
        Describe(reference);
        reference.Set(AttributeNames.RefUri, uri);
        // What the page does not say has no place in it.
        reference.AddText(text, text == Text ? TextSpan : new TextSpan(TextSpan.Start, 0));
        return reference;
    }

    /// <summary>Sets an attribute of the element that this role makes.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">A string, an int, true for a flag, or a list of strings.</param>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A role asks its use for everything it puts into the tree.")]
    public void SetAttribute(Element element, string name, object value)
    {
        ArgumentNullException.ThrowIfNull(element);
        element.Set(name, value);
    }

    /// <summary>Says that something is wrong with this use of the role. The result shows it as it was written.</summary>
    public Problematic Report(RuleInfo rule, string message)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Fail(rule.Severity switch { Severity.Info => 1, Severity.Warning => 2, _ => 3 }, rule, message);
    }

    internal Problematic Fail(int level, RuleInfo rule, string message, int? line = null, string? hint = null) =>
        Context.ReportInline(level, rule, message, line ?? _reader.MessageLine, _reader.Raw(_range.Start, _range.End), Span, hint);

    /// <summary>The same use with other options.</summary>
    internal RoleUse With(RoleOptions options) => new(_reader, Name, _range, options);

    private void Describe(Element element)
    {
        element.Span = Span;
        if (Options.Classes is { Count: > 0 } classes)
            element.Set(AttributeNames.Classes, classes);
    }
}
