using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.Values;

internal sealed class FieldValuePunctuation : IPageRule
{
    public RuleInfo Info { get; } = new("GSOC309", "field-value-punctuation", Severity.Info)
    {
        Title = "The value of a field ends with a full stop or comma",
        Why = "A value is no sentence; the stray mark ends up in filters and exports.",
        Caveat = "Silent when most values of the page end so.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: Python[|.|]
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: Python
            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: C
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var values = page.Ideas.SelectMany(idea => idea.Fields).Where(IsShort).ToList();
        var punctuated = values.Where(field => field.RawValue[^1] is '.' or ',' or ';').ToList();
        if (punctuated.Count * 2 > values.Count)
            yield break;
        foreach (var field in punctuated)
        {
            var mark = new TextSpan(field.ValueSpan.End - 1, 1);
            yield return new(Info, mark, $"'{field.Value}' ends with a '{field.RawValue[^1]}'") { Fix = Fix.Safe("Remove the mark", mark, "") };
        }
    }

    private static bool IsShort(IdeaField field) =>
        field.Kind is FieldKind.SkillLevel or FieldKind.ExpectedSize or FieldKind.Languages or FieldKind.Component && field.Items.IsEmpty
        && field.RawValue.Length is > 0 and < 40 && !field.RawValue.Contains(". ", StringComparison.Ordinal) && !field.RawValue.EndsWith("etc.", StringComparison.OrdinalIgnoreCase);
}
