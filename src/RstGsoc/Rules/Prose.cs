using System.Text;
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>
/// The running text of one paragraph, title, term or line, with the place of each character. White space is collapsed; what is not language
/// (literals, formulas, bare addresses, images, footnote marks) stands as one <see cref="Opaque"/> character.
/// </summary>
public sealed class Prose
{
    /// <summary>Stands for a piece that is not language.</summary>
    public const char Opaque = '\uFFFC';

    private readonly FlatOffsets _offsets;

    private Prose(Element element, string text, FlatOffsets offsets)
    {
        Element = element;
        Text = text;
        _offsets = offsets;
    }

    /// <summary>The element that holds the text.</summary>
    public Element Element { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The place in the page of a range of <see cref="Text"/>.</summary>
    public TextSpan Locate(int start, int length) =>
        length == 0 ? new TextSpan(_offsets[start], 0) : TextSpan.FromBounds(_offsets[start], _offsets[start + length - 1] + 1);

    /// <summary>The running text below an element, in document order.</summary>
    public static IEnumerable<Prose> Of(Element root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var open = new Stack<Element>();
        open.Push(root);
        while (open.TryPop(out var element))
        {
            if (element is Paragraph or Title or Subtitle or Term or Line or Rubric)
            {
                if (Read(element) is { } prose)
                    yield return prose;
                continue;
            }
            if (element is LiteralBlock or Comment or DoctestBlock or MathBlock or Raw or SystemMessage or Target or SubstitutionDefinition or Pending)
                continue;
            for (var i = element.ChildCount - 1; i >= 0; i--)
            {
                if (element.ChildAt(i) is Element child)
                    open.Push(child);
            }
        }
    }

    private static Prose? Read(Element element)
    {
        var document = DocumentOf(element);
        var writer = new Writer(document.Source.Content);
        writer.AppendChildren(element);
        return writer.Text.Length == 0 ? null : new Prose(element, writer.Text.ToString(), writer.Offsets.Build(element.Span.End));
    }

    private static RstDocument DocumentOf(Node node)
    {
        while (node.Parent is { } parent)
            node = parent;
        return (RstDocument)node;
    }

    private sealed class Writer(string source)
    {
        public StringBuilder Text { get; } = new();

        public FlatOffsetsBuilder Offsets { get; } = new();

        public void AppendChildren(Element element)
        {
            for (var i = 0; i < element.ChildCount; i++)
            {
                switch (element.ChildAt(i))
                {
                    case TextNode text:
                        Append(text);
                        break;
                    case Emphasis or Strong or Target:
                        AppendChildren((Element)element.ChildAt(i));
                        break;
                    case Reference reference when !IsBareAddress(reference):
                        AppendChildren(reference);
                        break;
                    case SystemMessage:
                        break;
                    case Element other:
                        Append(Opaque, other.Span.Start);
                        break;
                }
            }
        }

        private static bool IsBareAddress(Reference reference) =>
            reference.RefUri is { } uri && reference.GetText() is var text && (uri == text || uri == "mailto:" + text);

        private void Append(TextNode node)
        {
            var (at, end) = (node.Span.Start, Math.Min(node.Span.End, source.Length));
            foreach (var c in node.Characters)
            {
                while (at < end && !Same(c, source[at]) && (PythonText.IsSpace(source[at]) || source[at] == '\\'))
                    at++;
                Append(c, Math.Min(at, Math.Max(node.Span.Start, end - 1)));
                if (at < end && Same(c, source[at]))
                    at++;
            }
        }

        private void Append(char c, int offset)
        {
            if (PythonText.IsSpace(c))
            {
                if (Text.Length == 0 || Text[^1] == ' ')
                    return;
                c = ' ';
            }
            Text.Append(c);
            Offsets.Add(1, offset);
        }

        private static bool Same(char value, char inSource) =>
            value == inSource || (value == ' ' && inSource == '\t') || (value == '\n' && inSource == '\r');
    }
}
