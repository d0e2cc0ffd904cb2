// Reads the ideas of a page and asks questions with LINQ.
using RstGsoc.Ideas;
using RstGsoc.Syntax;
using RstGsoc.Text;

var path = args is [{ } named] ? named : "samples/ideas/Google_Summer_of_Code_2026.rst";
var page = IdeaPage.Read(RstDocument.Parse(SourceText.FromBytes(File.ReadAllBytes(path), path)));
Console.WriteLine($"{page.Title?.Value} ({page.Kind}, {page.ProgrammeYear}): {page.Ideas.Length} ideas");

Console.WriteLine("For beginners:");
foreach (var idea in page.Ideas.Where(idea => idea.SkillLevel?.Min == SkillLevel.Beginner))
    Console.WriteLine($"  {idea.Title.Value}, {string.Join(" or ", idea.ExpectedSize?.Hours.Select(hours => hours.Value) ?? [])} hours");

Console.WriteLine("Ideas of each mentor:");
var load = from idea in page.Ideas
           from mentor in idea.Mentors
           where !mentor.IsPlaceholder
           group idea by mentor.Name?.Value into ideas
           orderby ideas.Count() descending, ideas.Key
           select $"  {ideas.Key}: {ideas.Count()}";
foreach (var line in load)
    Console.WriteLine(line);

Console.WriteLine("Languages:");
foreach (var language in page.Ideas.SelectMany(idea => idea.Languages).CountBy(language => language.Value).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key))
    Console.WriteLine($"  {language.Key}: {language.Value}");
