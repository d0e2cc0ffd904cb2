using RstGsoc.Text;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-internal-targets</summary>
internal static class InlineTargetGrammar
{
    public static readonly Parser<Markup> Parser = DelimitedGrammar.Between("_`", EndString.InlineTarget, "target", static (reader, range) =>
    {
        var target = new Target { Span = reader.Span(range.Start, range.End) };
        reader.AddText(target, range.TextStart, range.TextEnd);
        target.AddToList(AttributeNames.Names, PythonText.NormalizeName(target.GetText()));
        reader.Context.Names.NoteExplicitTarget(target, reader.Context.TargetMessages);
        return target;
    });
}
