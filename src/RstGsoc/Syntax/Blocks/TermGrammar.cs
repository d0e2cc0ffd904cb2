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
        reader.ParseInline(block, messageLine, term, targetMessages);
        item.Add(term);
        if (FindDelimiter(block.Text, 0) is not null)
            SplitClassifiers(reader.Context.Source, term, item);
    }

    private static void SplitClassifiers(SourceText source, Term term, DefinitionListItem item)
    {
        Element current = term;
        foreach (var node in term.TakeChildren())
        {
            if (node is TextNode text && FindDelimiter(Raw(source, text.Span), 0) is not null)
                current = SplitText(source, text, current, item);
            else
                current.Add(node);
        }
        EndAtLastChild(term, item);
    }

    /// <summary>Cuts a text at its delimiters; returns the classifier that what follows belongs to.</summary>
    private static Element SplitText(SourceText source, TextNode text, Element current, DefinitionListItem item)
    {
        var raw = Raw(source, text.Span);
        var start = 0;
        while (true)
        {
            var delimiter = FindDelimiter(raw, start);
            var end = delimiter?.Start ?? raw.Length;
            AddText(current, raw[start..end], text.Span.Start + start, isTrimmed: start == 0);
            if (delimiter is not { } found)
                return current;
            start = found.End;
            current = new Classifier { Span = new TextSpan(text.Span.Start + start, 0) };
            item.Add(current);
        }
    }

    private static void AddText(Element element, ReadOnlySpan<char> raw, int at, bool isTrimmed)
    {
        if (isTrimmed)
            raw = raw.TrimEnd();
        if (raw.IsEmpty)
            return;
        element.AddText(Escapes.Resolve(Escapes.MarkAll(raw)), new TextSpan(at, raw.Length));
    }

    private static void EndAtLastChild(Term term, DefinitionListItem item)
    {
        foreach (var child in item.Children)
        {
            if (child is Element { ChildCount: > 0 } element)
                element.Span = TextSpan.FromBounds(element.Span.Start, Math.Max(element.Span.Start, element.LastChild!.Span.End));
        }
        if (term.ChildCount == 0)
            term.Span = term.Span with { Length = 0 };
    }

    private static ReadOnlySpan<char> Raw(SourceText source, TextSpan span) => source.Content.AsSpan(span.Start, span.Length);

    /// <summary>The next colon that blanks surround, with these.</summary>
    private static TextSpan? FindDelimiter(ReadOnlySpan<char> text, int from)
    {
        for (var colon = from + 1; colon < text.Length - 1; colon++)
        {
            if (text[colon] != ':' || !IsBlank(text[colon - 1]) || !IsBlank(text[colon + 1]))
                continue;
            var (start, end) = (colon - 1, colon + 2);
            while (start > from && IsBlank(text[start - 1]))
                start--;
            while (end < text.Length && IsBlank(text[end]))
                end++;
            return TextSpan.FromBounds(start, end);
        }
        return null;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\v' or '\f';
}
