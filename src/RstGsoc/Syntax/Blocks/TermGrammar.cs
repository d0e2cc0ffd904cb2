using RstGsoc.Syntax.Inlines;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Blocks;

/// <summary>A term and its classifiers, which stand behind colons between blanks. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#definition-lists</summary>
internal static class TermGrammar
{
    public static void Parse(BlockReader reader, int termLine, int messageLine, DefinitionListItem item, Element targetMessages)
    {
        var block = reader.Lines.Join(termLine, termLine + 1);
        var term = new Term { SourceLine = messageLine, Span = block.Span(block.Start, block.End) };
        item.Add(term);
        if (FindDelimiter(block.Text, 0) is null)
            reader.ParseInline(block, messageLine, term, targetMessages);
        else
            ParseClassified(reader, block, messageLine, term, targetMessages);
    }

    /// <summary>Colons count only in plain text, which is known when the markup has been read; until then places are the buffer's.</summary>
    private static void ParseClassified(BlockReader reader, TextBlock block, int messageLine, Term term, Element targetMessages)
    {
        var knownMessages = targetMessages.ChildCount;
        reader.ParseInline(block with { Lines = Lines.None }, messageLine, term, targetMessages);
        SplitClassifiers(block.Buffer, term);
        foreach (var child in term.Parent!.Children)
            MoveToPage(child, block.Lines);
        foreach (var message in reader.Context.InlineMessages)
            MoveToPage(message, block.Lines);
        for (var i = knownMessages; i < targetMessages.ChildCount; i++)
            MoveToPage(targetMessages.ChildAt(i), block.Lines);
        EndAtLastChild(term);
    }

    private static void MoveToPage(Node node, Lines lines)
    {
        if (node is not Term)
            node.Span = lines.Span(node.Span.Start, node.Span.End);
        if (node is not Element element)
            return;
        foreach (var child in element.Children)
            MoveToPage(child, lines);
    }

    private static void SplitClassifiers(string buffer, Term term)
    {
        Element current = term;
        foreach (var node in term.TakeChildren())
        {
            if (node is TextNode text && FindDelimiter(Raw(buffer, text.Span), 0) is not null)
                current = SplitText(buffer, text, current);
            else
                current.Add(node);
        }
    }

    /// <summary>Cuts a text at its delimiters; returns the classifier that what follows belongs to.</summary>
    private static Element SplitText(string buffer, TextNode text, Element current)
    {
        var raw = Raw(buffer, text.Span);
        var start = 0;
        while (true)
        {
            var delimiter = FindDelimiter(raw, start);
            var end = delimiter?.Start ?? raw.Length;
            AddText(current, raw[start..end], text.Span.Start + start, isTrimmed: start == 0);
            if (delimiter is not { } found)
                return current;
            start = found.End;
            var next = new Classifier { Span = new TextSpan(text.Span.Start + start, 0) };
            current.Parent!.Add(next);
            current = next;
        }
    }

    private static void AddText(Element element, ReadOnlySpan<char> raw, int at, bool isTrimmed)
    {
        while (isTrimmed && raw is [.., var last] && PythonText.IsSpace(last))
            raw = raw[..^1];
        if (!raw.IsEmpty)
            element.AddText(Escapes.Resolve(Escapes.MarkAll(raw)), new TextSpan(at, raw.Length));
    }

    private static void EndAtLastChild(Term term)
    {
        foreach (var child in term.Parent!.Children)
        {
            if (child is Element { ChildCount: > 0 } element)
                element.Span = TextSpan.FromBounds(element.Span.Start, Math.Max(element.Span.Start, element.LastChild!.Span.End));
        }
        if (term.ChildCount == 0)
            term.Span = term.Span with { Length = 0 };
    }

    private static ReadOnlySpan<char> Raw(string buffer, TextSpan span) => buffer.AsSpan(span.Start, span.Length);

    /// <summary>The next colon that blanks surround, with these.</summary>
    private static TextSpan? FindDelimiter(ReadOnlySpan<char> text, int from)
    {
        var found = text[from..].IndexOf(" : ");
        if (found < 0)
            return null;
        var (start, end) = (from + found, from + found + 3);
        while (start > from && text[start - 1] == ' ')
            start--;
        while (end < text.Length && text[end] == ' ')
            end++;
        return TextSpan.FromBounds(start, end);
    }
}
