using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#embedded-uris-and-aliases</summary>
internal static class PhraseReferenceGrammar
{
    /// <summary>Makes the reference for interpreted text that underscores follow, and the target where the text embeds one.</summary>
    public static Markup Refer(InlineReader reader, Enclosed range, bool isAnonymous)
    {
        var reference = new Reference { Span = reader.Span(range.Start, range.End) };
        if (EmbeddedLink.Find(reader, range.TextStart, range.TextEnd) is { } link)
            return ReferTo(link, reader, reference, range, isAnonymous);
        reader.AddText(reference, range.TextStart, range.TextEnd);
        var text = reference.GetText();
        reference.Set(AttributeNames.Name, PythonText.CollapseWhiteSpace(text));
        if (isAnonymous)
            reference.Set(AttributeNames.Anonymous, true);
        else
            reference.Set(AttributeNames.RefName, PythonText.NormalizeName(text));
        return new Markup(range.Start, range.End, reference);
    }

    private static Markup ReferTo(EmbeddedLink link, InlineReader reader, Reference reference, Enclosed range, bool isAnonymous)
    {
        if (link.Start > range.TextStart)
            reader.AddText(reference, range.TextStart, link.Start);
        else
            reference.AddText(link.Destination, link.IsAsWritten ? link.Span : new TextSpan(link.Span.Start, 0));
        var text = reference.GetText();
        reference.Set(AttributeNames.Name, PythonText.CollapseWhiteSpace(text));
        reference.Set(link.Attribute, link.Destination);
        if (isAnonymous)
            return new Markup(range.Start, range.End, reference);
        var target = new Target { Span = link.Span, IsReferenced = !link.IsAlias };
        target.Set(link.Attribute, link.Destination);
        target.IsReferenced = !link.IsAlias;
        target.AddToList(AttributeNames.Names, PythonText.NormalizeName(text));
        if (!link.IsAlias)
            reader.Context.Names.NoteExplicitTarget(target, reader.Context.TargetMessages);
        return new Markup(range.Start, range.End, reference, target);
    }
}
