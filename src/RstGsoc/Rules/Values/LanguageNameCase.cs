using RstGsoc.Diagnostics;
using RstGsoc.Ideas;

namespace RstGsoc.Rules.Values;

internal sealed class LanguageNameCase : IIdeaRule
{
    public RuleInfo Info { get; } = new("GSOC310", "language-name-case", Severity.Info)
    {
        Title = "The name of a programming language is spelt unlike its own spelling",
        Why = "Filters and exports count 'python' and 'Python' as two languages.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: C, [|python|]
            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Language: C, Python
            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context) =>
        from language in idea.Languages
        let canon = LanguageNames.Canonical(language.Value)
        where canon is not null && canon != language.Value
        select new Diagnostic(Info, language.Span, $"'{language.Value}' is spelt '{canon}'") { Fix = Fix.Safe($"Write '{canon}'", language.Span, canon) };
}
