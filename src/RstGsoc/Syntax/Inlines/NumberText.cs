using RstGsoc.Text;

namespace RstGsoc.Syntax.Inlines;

/// <summary>The number in the name of a numbered document, and the link to that document.</summary>
internal static class NumberText
{
    public static int SkipSpace(InlineReader reader, int at)
    {
        while (at < reader.End && PythonText.IsSpace(reader[at]))
            at++;
        return at;
    }

    /// <summary>The end of a run of decimal digits.</summary>
    public static int EndOf(InlineReader reader, int at)
    {
        while (at < reader.End && char.IsDigit(reader[at]))
            at++;
        return at;
    }

    public static Reference Link(InlineReader reader, string uri, int start, int end)
    {
        var reference = new Reference { Span = reader.Span(start, end) };
        reference.Set(AttributeNames.RefUri, uri);
        reader.AddText(reference, start, end);
        return reference;
    }
}
