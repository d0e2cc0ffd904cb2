using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#substitution-references</summary>
internal static class SubstitutionReferenceGrammar
{
    public static readonly Parser<Markup> Parser =
        DelimitedGrammar.Between("|", EndString.SubstitutionReference, "substitution_reference", static (reader, range) =>
        {
            var substitution = new SubstitutionReference { Span = reader.Span(range.Start, range.End) };
            reader.AddText(substitution, range.TextStart, range.TextEnd);
            substitution.Set(AttributeNames.RefName, PythonText.CollapseWhiteSpace(substitution.GetText()));
            return range.End - range.TextEnd == 1 ? substitution : Refer(substitution, isAnonymous: range.End - range.TextEnd > 2);
        });

    /// <summary>What the substitution puts here is a reference as well.</summary>
    private static Reference Refer(SubstitutionReference substitution, bool isAnonymous)
    {
        var reference = new Reference { Span = substitution.Span };
        if (isAnonymous)
            reference.Set(AttributeNames.Anonymous, true);
        else
            reference.Set(AttributeNames.RefName, PythonText.NormalizeName(substitution.GetText()));
        reference.Add(substitution);
        return reference;
    }
}
