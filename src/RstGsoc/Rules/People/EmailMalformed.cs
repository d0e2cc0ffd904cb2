using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.People;

internal sealed class EmailMalformed : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC404", "email-malformed", Severity.Error)
    {
        Title = "An e-mail address cannot be one",
        Why = "Nobody can write to it, and the mentor never learns that somebody tried.",
        Caveat = "Addresses hidden from programs, as 'jane at example.org', are let pass.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe [|<jane@example>|]
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        foreach (var field in idea.Fields.Where(field => field.Kind is FieldKind.Mentors or FieldKind.MentorContact or FieldKind.SuggestedBy or FieldKind.Participant))
        {
            var text = field.RawValue;
            for (var open = text.IndexOf('<', StringComparison.Ordinal); open >= 0; open = text.IndexOf('<', open + 1))
            {
                var end = text.AsSpan(open + 1).IndexOfAny("<>\n");
                var isClosed = end >= 0 && text[open + 1 + end] == '>';
                var address = end < 0 ? text[(open + 1)..] : text.Substring(open + 1, end);
                if (!address.Contains('@', StringComparison.Ordinal) || address.Contains("//", StringComparison.Ordinal) || (isClosed && IsAddress(FlatText.WithoutScheme(address))))
                    continue;
                var span = new TextSpan(field.ValueSpan.Start + open, address.Length + (isClosed ? 2 : 1));
                yield return new(Info, span, isClosed ? $"'{address}' is no e-mail address" : $"'<{address}' is not closed");
            }
        }
    }

    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var domain = text[(at + 1)..];
        return at > 0 && !text.AsSpan().ContainsAny(" ,;\t") && domain.Contains('.', StringComparison.Ordinal) && !domain.Contains('@', StringComparison.Ordinal)
            && domain.Split('.').All(part => part.Length > 0 && part.All(c => char.IsLetterOrDigit(c) || c == '-'));
    }
}
