using RstGsoc.Ideas;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Fields;

/// <summary>What an idea says about itself in running text: its fields of prose and its body.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="Sentences">Number of sentences; every list item is at least one.</param>
internal readonly record struct Description(int Words, int Sentences)
{
    /// <summary>Fewer words in a single field are a second title.</summary>
    private const int FewestWords = 12;

    /// <summary>Whether there is no text, or a summary of a few words only.</summary>
    public static bool IsMissing(Idea idea) => idea.Body.Length == 0 && Of(idea) is { Sentences: < 2, Words: < FewestWords };

    public static Description Of(Idea idea)
    {
        var texts = Texts(idea).ToList();
        return new Description(texts.Sum(Rules.Sentences.CountWords), texts.Sum(Rules.Sentences.Count));
    }

    /// <summary>The running text, piece by piece.</summary>
    public static IEnumerable<string> Texts(Idea idea) =>
        idea.Fields.Where(field => field.Kind is FieldKind.Summary or FieldKind.Background or FieldKind.Details && !field.IsEmpty).Select(field => field.Value)
            .Concat(idea.Body.OfType<Element>().SelectMany(Prose.Of).Select(prose => prose.Text));

    /// <summary>Number of words of the whole idea, fields and all.</summary>
    public static int CountWords(Idea idea, LintContext context) =>
        context.ProseIn(idea.Span).Sum(prose => Rules.Sentences.CountWords(prose.Text));

    /// <summary>Whether the title links to a page where the idea is told.</summary>
    public static bool IsElsewhere(Idea idea, LintContext context) => context.IsLinked(idea.Title.Span);
}
