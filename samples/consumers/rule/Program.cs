// Runs a rule of one's own beside those of the library, and prints the findings as the command line does.
using RstGsoc.Reporting;
using RstGsoc.Rules;
using RstGsoc.Text;

const string Text = """
    Project ideas
    =============

    FUZZ THE READER
    ---------------

    Dishwashers write binary logs, and files from strangers crash the reader. A fuzzer finds them.

    -  Mentor: Ada Byron <ada@kettle.example.org>

    .. rstgsoc: disable-next-line=idea-title-shouted it was said aloud

    MEND THE READER
    ---------------

    The crashes that the fuzzer found are to be mended, each with a test of its own.

    -  Mentor: Ada Byron <ada@kettle.example.org>
    """;

var options = new LintOptions(Year: 2026)
{
    AdditionalRules = [new TitleShouted()],
    Selection = RuleSelection.Default with { Select = ["KETTLE", "mentor-single"] },
};
var report = Linter.Lint([SourceText.From(Text + "\n", "ideas.rst")], [], options);
ReporterCatalog.Create("text", TextStyle.Plain, path => path).Write(report, Console.Out);
