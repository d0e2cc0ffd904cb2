using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules.Fields;

namespace RstGsoc.Rules.Consistency;

internal sealed class DuplicateIdea : IPageRule
{
    private const double Alike = 0.9;

    /// <summary>Shorter texts are alike by chance.</summary>
    private const int ShortestBody = 200;

    public RuleInfo Info { get; } = new("GSOC708", "duplicate-idea", Severity.Warning)
    {
        Title = "Two ideas of the page are the same",
        Why = "One of them is a copy that nobody filled in, or was forgotten when the idea was written anew.",
        Bad = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The report shall draw pictures of the tables that it prints now. Nobody can read these tables.

            -  Mentor: Jane Doe <jane@example.org>

            [|Fuzz the parser|]
            ---------------

            Find out what makes the parser crash before somebody else does. Do it every night.

            -  Mentor: Jane Doe <jane@example.org>
            """,
        Good = """
            Project ideas
            =============

            Fuzz the parser
            ---------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>

            Draw pictures
            -------------

            The parser reads files from anybody. The goal is to know which of them make it crash.

            -  Mentor: Jane Doe <jane@example.org>
            """,
    };

    public IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context)
    {
        var (offered, accepted) = (new SeenIdeas(), new SeenIdeas());
        foreach (var idea in page.Ideas)
        {
            if ((idea.Section == IdeaSection.Idea ? offered : accepted).Meet(idea) is { } twin)
                yield return new(Info, idea.Title.Span, $"'{idea.Title.Value}' stands on line {context.Source.Locate(twin.Title.Span.Start).Line} already");
        }
    }

    private sealed class SeenIdeas
    {
        private readonly Dictionary<string, Idea> _byTitle = new(StringComparer.Ordinal);
        private readonly WordIndex<Idea> _bodies = new();

        /// <summary>The first of those met before that is the same.</summary>
        public Idea? Meet(Idea idea)
        {
            var (title, body) = (Folding.Fold(idea.Title.Value), string.Join(' ', Description.Texts(idea)));
            var sameTitle = _byTitle.GetValueOrDefault(title);
            _byTitle.TryAdd(title, idea);
            var sameBody = _bodies.Alike(body, Alike).FirstOrDefault();
            // Who is like a text with the very same words is like the first one, too.
            if (body.Length > ShortestBody && sameBody is not { Share: 1 })
                _bodies.Add(idea, body);
            return sameBody?.Item is { } other && !(sameTitle?.Title.Span.Start < other.Title.Span.Start) ? other : sameTitle;
        }
    }
}
