using System.Diagnostics.CodeAnalysis;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>One use of a directive in a page: what it was given, and the ways to put nodes into the tree.</summary>
public sealed partial class DirectiveUse
{
    private string[]? _arguments;

    /// <summary>The name as the page writes it.</summary>
    public string Name { get; }

    /// <summary>The place of the whole directive.</summary>
    public TextSpan Span { get; }

    /// <summary>The directive's line in the page, 1-based.</summary>
    public int Line { get; }

    /// <summary>The words behind the name.</summary>
    public IReadOnlyList<string> Arguments => _arguments ??= [.. Block.Arguments.ConvertAll(argument => argument.Text.ToString())];

    /// <summary>The options that were given, with converted values.</summary>
    public IReadOnlyDictionary<string, object?> Options => Block.Options;

    /// <summary>Whether a block of text follows.</summary>
    public bool HasContent => Block.HasContent;

    /// <summary>The text below, without its margin, lines joined by LF.</summary>
    public string Content => Block.Lines.JoinText(Block.From, Block.To);

    /// <summary>Adds an element where the directive stands.</summary>
    public T Add<T>(T element)
        where T : Element
    {
        ArgumentNullException.ThrowIfNull(element);
        Place(element);
        Reader.Add(element);
        return element;
    }

    /// <summary>Adds an element to another that this directive makes.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A directive asks its use for everything it puts into the tree.")]
    public T Add<T>(T element, Element parent)
        where T : Element
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentNullException.ThrowIfNull(parent);
        parent.Add(element);
        return element;
    }

    /// <summary>Adds text to an element that the page does not say: it has no length there.</summary>
    public void AddText(Element parent, string text)
    {
        ArgumentNullException.ThrowIfNull(parent);
        parent.AddText(text, new TextSpan(Span.Start, 0));
    }

    /// <summary>Sets an attribute of an element that this directive makes.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">A string, an int, true for a flag, or a list of strings.</param>
    public void SetAttribute(Element element, string name, object value)
    {
        ArgumentNullException.ThrowIfNull(element);
        Place(element);
        element.Set(name, value);
    }

    /// <summary>Reads the content as body elements, into an element.</summary>
    public void ParseContent(Element parent) =>
        Reader.ParseNested(Block.Lines, Block.From, Block.To, parent);

    /// <summary>Reads an argument as inline markup, into an element.</summary>
    public void ParseArgument(int index, Element parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        var argument = Block.Arguments[index];
        if (parent.Span == default)
            parent.Span = argument.Span(argument.Start, argument.End);
        Reader.ParseInline(argument, Line, parent);
    }

    /// <summary>Says that something is wrong with this use of the directive. The message, with the directive's text, stands in the tree.</summary>
    public void Report(RuleInfo rule, string message)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Fail(rule.Severity switch { Severity.Info => 1, Severity.Warning => 2, _ => 3 }, rule, message);
    }

    private void Place(Element element)
    {
        if (element.Span == default)
            element.Span = Span;
    }
}
