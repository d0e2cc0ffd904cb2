using Library;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Text;

var path = args is [{ } named] ? named : "samples/ideas/Google_Summer_of_Code_2026.rst";
var source = SourceText.FromBytes(File.ReadAllBytes(path), path);

// The tree: typed nodes with exact places, and what docutils would say.
var document = RstDocument.Parse(source, RstParseOptions.Default with { Directives = [new SpoilerDirective()] });
foreach (var reference in document.Descendants<Reference>().Where(r => r.RefUri is not null))
    Console.WriteLine($"{source.Locate(reference.Span.Start)} links to {reference.RefUri}");

// The model: ideas with their fields.
var page = IdeaPage.Read(document);
Console.WriteLine($"{page.Kind} page of {page.ProgrammeYear}");
foreach (var idea in page.Ideas)
    Console.WriteLine($"{idea.Title.Value}: {string.Join(", ", idea.Mentors.Select(mentor => mentor.Name?.Value))}");

// The rules: findings with a place, a message and often a fix.
foreach (var finding in Linter.Lint(source, new LintOptions(Year: 2026)).Diagnostics)
    Console.WriteLine($"{source.Locate(finding.Span.Start)} {finding.Rule.Name}: {finding.Message}");

// The directive from the other file at work.
Console.WriteLine(RstDocument.Parse(".. spoiler:: The *end*\n\n   He wins.\n", RstParseOptions.Default with { Directives = [new SpoilerDirective()] }).ToPseudoXml());
