using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax.Roles;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>What one parse of one page knows: its options, its names, its messages. Lives as long as the parse.</summary>
internal sealed partial class ParseContext
{
    private readonly List<SystemMessage> _messages = [];

    public ParseContext(SourceText source, RstParseOptions options)
    {
        Source = source;
        Options = options;
        SourceName = options.SourceName;
        Document = new RstDocument(source);
        Document.Set("source", options.SourceName);
        Names = new NameRegistry(this);
        Roles = new RoleRegistry(this);
    }

    public SourceText Source { get; }

    public RstParseOptions Options { get; }

    public RstDocument Document { get; }

    public NameRegistry Names { get; }

    /// <summary>Every message so far, in order of making.</summary>
    public IReadOnlyList<SystemMessage> Messages => _messages;

    public RoleRegistry Roles { get; }

    /// <summary>Messages of the inline grammar, waiting for the element they belong behind.</summary>
    public List<SystemMessage> InlineMessages { get; } = [];

    /// <summary>
    /// The line, 1-based, at which the block grammar stands; what docutils gives to nodes that say no better. Behind a nested body it
    /// is <see cref="Element.UnknownLine"/>, or 0 when a list ended that body.
    /// </summary>
    public int CurrentLine { get; set; }

    /// <summary>
    /// The line, 1-based, at which docutils' outermost state machine stands: it goes through a construct's first block before that is
    /// parsed, and waits at the title of a section. docutils gives it to messages that name no line.
    /// </summary>
    public int OutermostLine { get; set; } = 1;

    /// <summary>The element whose body is being read: messages about targets in inline markup go to its end at once.</summary>
    public Element? TargetMessages { get; set; }

    public RstDocument Run()
    {
        var lines = Lines.Of(Source.Content, Options.TabWidth);
        if (!ReportLongLines(lines))
            BlockGrammar.ParseDocument(this, lines);
        _front?.Place();
        if (Options.RunTransforms)
            Transforms.StandaloneTransforms.Apply(this);
        SpanSettlement.Apply(Document);
        Document.Diagnostics = [.. _messages.Select(ToDiagnostic).OrderBy(d => d.Span.Start)];
        return Document;
    }

    /// <summary>Makes a message; the caller puts it into the tree.</summary>
    /// <param name="level">1 info, 2 warning, 3 error, 4 severe.</param>
    /// <param name="rule">The kind of message.</param>
    /// <param name="text">docutils' words.</param>
    /// <param name="line">docutils' line, 1-based; null for none.</param>
    /// <param name="span">The place in the page that the message is about.</param>
    /// <param name="quoted">What the message shows below its text.</param>
    public SystemMessage Report(int level, RuleInfo rule, string text, int? line, TextSpan span, params ReadOnlySpan<Node> quoted)
    {
        var message = new SystemMessage(rule, level, line) { Span = span };
        message.Set("level", level);
        if (line is { } number)
            message.Set("line", number);
        message.Set("source", SourceName);
        message.Set("type", level switch { 1 => "INFO", 2 => "WARNING", 3 => "ERROR", _ => "SEVERE" });
        var paragraph = new Paragraph { Span = span };
        paragraph.AddText(text, span);
        message.Add(paragraph);
        foreach (var node in quoted)
            message.Add(node);
        _messages.Add(message);
        return message;
    }

    /// <summary>A message for the tree alone, where docutils says the same thing again.</summary>
    public static SystemMessage Repeat(SystemMessage said)
    {
        var message = new SystemMessage(said.Rule, said.Level, said.Line) { Span = said.Span };
        foreach (var (name, value) in said.Attributes)
            message.Set(name, value);
        var paragraph = new Paragraph { Span = said.Span };
        paragraph.AddText(said.ChildAt(0).GetText(), said.Span);
        message.Add(paragraph);
        return message;
    }

    /// <summary>Says that inline markup is wrong; the result shows it as it was written, and the message waits.</summary>
    public Problematic ReportInline(int level, RuleInfo rule, string text, int line, string source, TextSpan span, string? hint = null)
    {
        var message = Report(level, rule, text, line, span);
        message.Hint = hint;
        var problematic = new Problematic { Span = span };
        problematic.Set(AttributeNames.RefId, Names.SetId(message));
        message.AddToList(AttributeNames.Backrefs, Names.SetId(problematic));
        problematic.AddText(source, span);
        InlineMessages.Add(message);
        return problematic;
    }

    /// <summary>Moves the waiting messages of the inline grammar to the end of an element.</summary>
    public void FlushInlineMessages(Element parent)
    {
        foreach (var message in InlineMessages)
            parent.Add(message);
        InlineMessages.Clear();
    }

    /// <summary>A literal block for a message to show.</summary>
    public static LiteralBlock Quote(string text, TextSpan span)
    {
        var block = new LiteralBlock { Span = span };
        block.Set(AttributeNames.XmlSpace, "preserve");
        block.AddText(text, span);
        return block;
    }

    private bool ReportLongLines(Lines lines)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.Length(line) <= Options.LineLengthLimit)
                continue;
            var number = lines.Number(line);
            Document.Add(Report(3, SyntaxRules.LineTooLong, $"Line {number} exceeds the line-length-limit.", null, lines.LinesSpan(line, line + 1)));
            return true;
        }
        return false;
    }

    private static Diagnostic ToDiagnostic(SystemMessage message) =>
        new(message.Rule, message.Span, message.ChildAt(0).GetText())
        {
            Severity = message.Level switch { 1 => Severity.Info, 2 => Severity.Warning, _ => Severity.Error },
            Hint = message.Hint,
        };
}
