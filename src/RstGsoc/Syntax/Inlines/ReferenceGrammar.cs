using RstGsoc.Parsing;
using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// A simple name and one or two underscores; it is tried at the underscore.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#hyperlink-references
/// </summary>
internal static class ReferenceGrammar
{
    public static readonly Parser<Markup> Parser = input =>
    {
        var reader = (InlineReader)input;
        var nameEnd = reader.Position;
        if (!reader.IsCharacterLevel && reader.EndBehindUnderscores(nameEnd) <= nameEnd)
            return Mismatch<Markup>.Instance;
        var start = SimpleName.StartOf(reader, nameEnd);
        if (start < 0 || (reader.IsCharacterLevel && !ExtendsTo(reader, start, ref nameEnd)))
            return Mismatch<Markup>.Instance;
        var end = reader.EndBehindUnderscores(nameEnd);
        return reader.Matched(new Markup(start, end, Refer(reader, start, nameEnd, end)));
    };

    /// <summary>
    /// Where markup may end inside a word, the name goes up to the last underscore that can end it. Where it is the begin of a role,
    /// there is no reference.
    /// </summary>
    private static bool ExtendsTo(InlineReader reader, int start, ref int nameEnd)
    {
        var longest = SimpleName.EndOf(reader, start);
        if (start > reader.Start && reader[start - 1] == ':' && reader.MayStartAt(start - 1) && reader.Has(longest, ':') && reader.Has(longest + 1, '`'))
            return false;
        nameEnd = reader.Has(longest, '_') ? longest : start + reader.Slice(start, longest).LastIndexOf('_');
        return true;
    }

    private static Reference Refer(InlineReader reader, int start, int nameEnd, int end)
    {
        var reference = new Reference { Span = reader.Span(start, end) };
        var name = reader.Slice(start, nameEnd).ToString();
        reference.Set(AttributeNames.Name, name);
        if (end - nameEnd == 2)
            reference.Set(AttributeNames.Anonymous, true);
        else
            reference.Set(AttributeNames.RefName, PythonText.ToLower(name));
        reader.AddText(reference, start, nameEnd);
        return reference;
    }
}
