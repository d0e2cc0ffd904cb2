// Lints a string, and mends what can be mended without a change of meaning.
using RstGsoc.Rules;
using RstGsoc.Rules.Fixing;
using RstGsoc.Text;

const string Text = """
    Google Summer of Code 2026
    ==========================

    Project Ideas
    -------------

    Fuzz the reader of binary logs
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

    Dishwashers write binary logs, and files from strangers crash the reader. A fuzzer that knows
    the format finds them first. See `the format <http://kettle.example.org/format>`__.   

    -  Skill level: guru
    -  Project size: 175 hours
    -  Expected outcome: a fuzzer that runs every night
    -  Mentor: TBD
    """;

var page = SourceText.From(Text + "\n", "ideas.rst");
var options = new LintOptions(Year: 2026) { Selection = RuleSelection.Default with { Ignore = ["GSOC1", "link-insecure"] } };

foreach (var finding in Linter.Lint(page, options).Diagnostics)
    Console.WriteLine($"{page.Path}:{page.Locate(finding.Span.Start)} {finding.Severity} {finding.Rule.Name}: {finding.Message}");

var mended = Fixer.Fix([page], pages => Linter.Lint(pages, [], options)).Pages[0];
Console.WriteLine($"{mended.FixCount} mended:");
Console.WriteLine(mended.Mended.Content);
