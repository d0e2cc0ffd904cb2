using RstGsoc.Syntax.Blocks;
using RstGsoc.Text;

namespace RstGsoc.Syntax;

/// <summary>The field list between a directive's arguments and its content. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#directives</summary>
internal static class DirectiveOptionsGrammar
{
    /// <summary>The first line of a range that begins a field, or the range's end.</summary>
    public static int FindStart(Lines lines, int from, int to)
    {
        while (from < to && FieldMarkerGrammar.Read(lines, from) is null)
            from++;
        return from;
    }

    /// <summary>Reads fields into <paramref name="values"/>; returns what is wrong with them, or null.</summary>
    public static string? Read(ParseContext context, Lines lines, int from, int to, DirectiveForm form, Dictionary<string, object?> values)
    {
        var fields = new List<(string Name, string? Value)>();
        string? problem = null;
        while (from < to)
        {
            if (FieldMarkerGrammar.Read(lines, from) is not { } marker)
                return "invalid option block";
            var (name, error) = NameOf(context, lines.Buffer.Substring(marker.Name.Start, marker.Name.Length), lines.Number(from));
            var end = from + 1;
            while (end < to && lines.FirstChar(end) == ' ')
                end++;
            problem ??= error;
            fields.Add((name, ValueOf(lines, from, end, marker.Width)));
            from = end;
        }
        return problem is null ? Convert(fields, form, values) : $"invalid option data: extension option field {problem}";
    }

    private static string? Convert(List<(string Name, string? Value)> fields, DirectiveForm form, Dictionary<string, object?> values)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            if (form.FindOption(name) is not { } converter)
                return $"unknown option: \"{name}\"";
            if (!given.Add(name))
                return $"invalid option data: duplicate option \"{name}\"";
            var converted = converter(value);
            if (converted.Error is not null)
                return $"invalid option value: (option: \"{name}\"; value: {PythonValues.Repr(value)})\n{converted.Error}";
            values[name] = converted.Value;
        }
        return null;
    }

    /// <summary>The name without markup, in lower case, and what is wrong with it. Messages about its markup are, to docutils, part of the value.</summary>
    private static (string Name, string? Problem) NameOf(ParseContext context, string source, int line)
    {
        var isBroken = false;
        if (!SimpleNameGrammar.IsSimple(source))
        {
            var scratch = new Paragraph();
            InlineGrammar.Parse(context, new TextBlock(Lines.Of(source, 8), source, 0, source.Length, null), line, scratch);
            isBroken = context.InlineMessages.Count > 0;
            context.InlineMessages.Clear();
            source = scratch.GetText();
        }
        var name = PythonText.ToLower(source);
        if (PythonText.SplitWords(source).Count != 1)
            return (name, "name may not contain multiple words");
        return (name, isBroken ? $"body may contain\na single paragraph only (option \"{name}\")" : null);
    }

    private static string? ValueOf(Lines lines, int from, int to, int markerWidth)
    {
        var first = lines[from][markerWidth..].ToString();
        if (to == from + 1)
            return first.Length == 0 ? null : first;
        var indent = int.MaxValue;
        for (var line = from + 1; line < to; line++)
            indent = Math.Min(indent, lines.Indent(line));
        var parts = new List<string>(to - from);
        if (first.Length > 0)
            parts.Add(first);
        for (var line = from + 1; line < to; line++)
            parts.Add(lines[line][indent..].ToString());
        return string.Join('\n', parts);
    }
}
