using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary>
/// Where the command is not a native program, most of the time of linting one page goes into getting the code ready that does it. A second processor
/// gets it ready on a page of its own, while the first reads arguments, settings and files. Nothing of it is kept, and nobody waits for it.
/// </summary>
internal static class WarmUp
{
    private const int Year = 2026;

    /// <summary>A page about nothing: reading it takes the way of all pages.</summary>
    private const string Text = "Text";

    /// <summary>A page with the parts that most pages have.</summary>
    internal const string Page = """
        Summer of Code 2026 ideas
        =========================

        Write to `us <https://example.org/>`_ on *IRC*; see ``code`` and https://example.org/.

        Project ideas
        -------------

        Fuzz the parser
        ~~~~~~~~~~~~~~~

        **Summary:** The parser reads files from anybody.

        The goal is to know which of them make it crash, and to mend it.

        -  Skill level: intermediate
        -  Language: C, Python
        -  Expected size: 175 hours
        -  Mentor: Jane Doe <jane@example.org>
        -  Suggested by: John Roe <john@example.org>

        **Links:**

        -  `List <https://example.org/list>`__
        """;

    /// <summary>Begins it where there is a processor for it.</summary>
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1)
            new Thread(Run) { IsBackground = true }.Start();
    }

    private static void Run()
    {
        var options = new LintOptions(Year);
        Linter.Lint(SourceText.From(Text), options);
        Linter.Lint(SourceText.From(Page), options);
    }
}
