using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;

/// <summary>A rule of one's own: the titles of ideas are not shouted.</summary>
internal sealed class TitleShouted : IIdeaRule
{
    public RuleInfo Info { get; } = new("KETTLE1", "idea-title-shouted", Severity.Warning)
    {
        Title = "The title of an idea is in capital letters",
        Why = "Capitals are hard to read, and lists sort them apart.",
    };

    public IEnumerable<Diagnostic> Check(Idea idea, LintContext context)
    {
        var letters = idea.Title.Value!.Where(char.IsLetter).ToList();
        if (letters.Count > 3 && letters.All(char.IsUpper))
            yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' is shouted") { Hint = "Write it as a sentence" };
    }
}
