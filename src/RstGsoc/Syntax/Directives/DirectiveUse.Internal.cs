using System.Text;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>What only the directives of this library use.</summary>
public sealed partial class DirectiveUse
{
    private readonly int _mark;
    private readonly IndentedBlock _block;
    private string? _blockText;

    internal DirectiveUse(BlockReader reader, string name, IndentedBlock block, SubstitutionDefinition? definition)
    {
        Reader = reader;
        Name = name;
        Line = reader.LineNumber;
        Definition = definition;
        _mark = reader.Mark();
        _block = block;
        var last = block.End - 1;
        while (last > block.Start && reader.Lines.IsBlank(last))
            last--;
        Span = reader.Lines.Span(_mark, reader.Lines.End(last));
    }

    internal BlockReader Reader { get; }

    internal ParseContext Context => Reader.Context;

    internal DirectiveBlock Block { get; private set; } = null!;

    /// <summary>The substitution definition that the directive stands in, or null.</summary>
    internal SubstitutionDefinition? Definition { get; }

    /// <summary>The directive's source text without the margin. To be asked for before the content is parsed in place.</summary>
    internal string BlockText => _blockText ??= JoinBlockText();

    /// <summary>The content's text.</summary>
    internal TextBlock ContentBlock => Block.Lines.Join(Block.From, Block.To);

    internal int ContentLineCount => Block.To - Block.From;

    /// <summary>The number of the content's first line.</summary>
    internal int ContentLine => Block.Lines.Number(Block.From);

    /// <summary>Reads the content as body elements that stand nowhere yet, from a copy: a report may still show the lines as they are.</summary>
    internal Node[] ParseContent()
    {
        var (nowhere, lines) = (new Container(), Block.Lines.Copy(Block.From, Block.To));
        Reader.ParseNested(lines, 0, lines.Count, nowhere);
        return nowhere.TakeChildren();
    }

    internal void Read(Directive directive) =>
        Block = DirectiveBlock.Read(Context, Reader.Lines, _block.Start, _block.End, Context.Directives.FormOf(directive, Name), Definition is null ? null : new() { ["alt"] = Definition.Names[0] });

    /// <summary>Reports a fault and shows the directive's text.</summary>
    internal void Fail(int level, RuleInfo rule, string text) =>
        Reader.Report(level, rule, text, Line, Span, ParseContext.Quote(BlockText, Span));

    /// <summary>Reports a lack of content; false when there is some.</summary>
    internal bool LacksContent()
    {
        if (!HasContent)
            Fail(3, SyntaxRules.MissingDirectiveContent, $"Content block expected for the \"{Name}\" directive; none found.");
        return !HasContent;
    }

    /// <summary>Reports a directive that makes sense only inside a substitution definition; false when it stands in one.</summary>
    internal bool LacksDefinition()
    {
        if (Definition is null)
            Fail(3, SyntaxRules.DirectiveOutOfPlace, $"Invalid context: the \"{Name}\" directive can only be used within a substitution definition.");
        return Definition is null;
    }

    /// <summary>Reports a directive that needs a place where a section could begin; false when it has one, or stands in a sidebar.</summary>
    internal bool IsInsideBody()
    {
        var isInside = Reader.Sections is null && Reader.Parent is not Sidebar;
        if (isInside)
            Fail(3, SyntaxRules.DirectiveOutOfPlace, $"The \"{Name}\" directive may not be used within topics or body elements.");
        return isInside;
    }

    /// <summary>The first argument's class names, none without an argument; null, after a report, when they are wrong.</summary>
    internal IReadOnlyList<string>? ReadClassArgument()
    {
        if (Arguments.Count == 0)
            return [];
        var classes = OptionConverters.ClassNames(Arguments[0]).Value as IReadOnlyList<string>;
        if (classes is null)
            Fail(3, SyntaxRules.InvalidDirective, $"Invalid class attribute value for \"{Name}\" directive: \"{Arguments[0]}\".");
        return classes;
    }

    /// <summary>Reads an option's text as inline markup, into an element that gets its place.</summary>
    internal void ParseOption(string name, Element parent)
    {
        if (Block.FindOptionText(name) is not { } lines)
            return;
        var text = lines.Join(0, lines.Count);
        parent.Span = text.Span(text.Start, text.End);
        Reader.ParseInline(text, Line, parent);
    }

    /// <summary>Turns all options into attributes; a name becomes a target.</summary>
    internal void ApplyOptions(Element element, params ReadOnlySpan<string> except)
    {
        ApplyAttributes(element, except);
        ApplyName(element);
    }

    /// <summary>Turns all options but the name into attributes.</summary>
    internal void ApplyAttributes(Element element, params ReadOnlySpan<string> except)
    {
        ApplyClasses(element);
        foreach (var (name, value) in Options)
        {
            if (name is not ("class" or "name") && value is not null && !except.Contains(name))
                element.Set(name, value);
        }
    }

    /// <summary>Adds the class option's names to an element.</summary>
    internal void ApplyClasses(Element element)
    {
        foreach (var name in Options.GetValueOrDefault("class") as IReadOnlyList<string> ?? [])
            element.AddToList(AttributeNames.Classes, name);
    }

    /// <summary>Makes an element the target of the name option.</summary>
    internal void ApplyName(Element element)
    {
        if (Options.GetValueOrDefault("name") is not string name)
            return;
        Place(element);
        element.AddToList(AttributeNames.Names, PythonText.NormalizeName(name));
        Context.Names.NoteExplicitTarget(element, element);
    }

    private string JoinBlockText()
    {
        var lines = Reader.Lines;
        var text = new StringBuilder().Append(lines.Buffer, _mark, lines.End(_block.Start) - _mark);
        for (var line = _block.Start + 1; line < _block.End; line++)
        {
            text.Append('\n');
            if (!lines.IsBlank(line))
                text.Append(lines.Buffer, lines.Start(line) - _block.Indent, lines.Length(line) + _block.Indent);
        }
        return text.ToString();
    }
}
