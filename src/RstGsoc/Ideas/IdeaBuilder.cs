using System.Collections.Immutable;
using RstGsoc.Ideas.Layouts;
using RstGsoc.Ideas.Values;
using RstGsoc.Ideas.Vocabulary;
using RstGsoc.Text;

namespace RstGsoc.Ideas;

/// <summary>Reads the values of a found idea.</summary>
internal sealed class IdeaBuilder
{
    private static readonly FieldKind[] s_languageKinds = [FieldKind.Languages, FieldKind.Skills, FieldKind.Prerequisites, FieldKind.Requirements];

    /// <summary>Requirements with more words are those of the software to be made.</summary>
    private const int LongestRequirement = 8;

    private readonly IdeaDraft _draft;
    private readonly IdeaValues _values;

    private IdeaBuilder(ReadingContext context, IdeaDraft draft)
    {
        _draft = draft;
        _values = new IdeaValues(context, draft.Content);
    }

    public static Idea Build(ReadingContext context, IdeaDraft draft) => new IdeaBuilder(context, draft).Build(context);

    private Idea Build(ReadingContext context)
    {
        var (summary, isLabelled) = IdeaSummary.Read(context, _draft, _values);
        return new Idea
        {
            Title = _draft.Title,
            Span = _draft.Span,
            Section = _draft.Section,
            Layout = _draft.Layout,
            Node = _draft.Node,
            Group = _draft.Group,
            Summary = summary,
            IsSummaryLabelled = isLabelled,
            Body = [.. _draft.Content.Body.Select(b => b.Node)],
            BodySpan = BodySpan(),
            SkillLevel = SkillLevel(),
            ExpectedSize = ExpectedSize(),
            Languages = Languages(),
            Components = Components(),
            Mentors = IdeaPeople.Mentors(_values),
            SuggestedBy = IdeaPeople.Named(_values, FieldKind.SuggestedBy),
            Participants = IdeaPeople.Participants(_draft, _values),
            Links = [.. _values.Of(FieldKind.Links).SelectMany(v => v.Links).Where(l => !l.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))],
            ExpectedOutcomes = ExpectedOutcomes(),
            Status = IdeaSummary.Status(_draft, _values),
            Fields = [.. _values.All.Select(v => FieldBuilder.Build(context, v))],
        };
    }

    private TextSpan? BodySpan()
    {
        var body = _draft.Content.Body;
        return body.Count == 0 ? null : TextSpan.FromBounds(body[0].Node.Span.Start, Math.Max(body[0].Node.Span.Start, body[^1].Node.Span.End));
    }

    private SkillLevelRange? SkillLevel() =>
        (_values.PiecesOf(FieldKind.SkillLevel).Select(SkillLevelGrammar.Read).ToList() is { Count: > 0 } levels ? levels.Find(l => l.Min is not null) ?? levels[0] : null)
        ?? _values.PiecesOf(FieldKind.ExpectedSize).Select(SkillLevelGrammar.Read).FirstOrDefault(l => l.Words.Any(w => !IsSizeWord(w.Value)));

    /// <summary>"Medium" in a size field is a size.</summary>
    private static bool IsSizeWord(string word) => SizeGrammar.IsSizeWord(word) || word.Equals("major", StringComparison.OrdinalIgnoreCase);

    /// <summary>The size field's, or the hours that stand in the field of the level. A list of sizes offers all of them.</summary>
    private ExpectedSize? ExpectedSize()
    {
        var sizes = _values.PiecesOf(FieldKind.ExpectedSize).Select(SizeGrammar.Read).ToList();
        if (sizes.Count == 0)
            return _values.PiecesOf(FieldKind.SkillLevel).Select(SizeGrammar.Read).FirstOrDefault(s => s.Hours.Length > 0);
        var first = sizes.Find(s => s.Hours.Length > 0) ?? sizes[0];
        return first with { Hours = [.. sizes.SelectMany(s => s.Hours).DistinctBy(h => h.Value)], Words = [.. sizes.SelectMany(s => s.Words)] };
    }

    /// <summary>Of the kinds of field that name languages and skills, the first that the idea has.</summary>
    private ImmutableArray<Located<string>> Languages()
    {
        foreach (var kind in s_languageKinds)
        {
            var values = _values.Of(kind).Where(v => v.Pieces.Count > 0).ToList();
            if (values.Count == 0 || (kind == FieldKind.Requirements && values.Exists(IsOfSoftware)))
                continue;
            var items = values.SelectMany(v => v.Items).ToList();
            var languages = items.Count > 0 ? items : values.SelectMany(v => v.Pieces).SelectMany(p => LanguageListGrammar.Read(p.Text));
            return [.. languages.Where(l => !PersonWords.IsPlaceholder(l.Value))];
        }
        return [];
    }

    /// <summary>Requirements may be equipment, or what the software must do.</summary>
    private static bool IsOfSoftware(FieldValue value) =>
        value.Items.Any(i => i.Value.Count(c => c == ' ') >= LongestRequirement) || LevelWords.IsEquipment(value.Plain);

    /// <summary>A field that repeats the title names no component.</summary>
    private ImmutableArray<Located<string>> Components() => _draft.Layout == IdeaLayout.FieldList ? []
        : [.. _values.PiecesOf(FieldKind.Component).SelectMany(p => LanguageListGrammar.Split(p)).Where(c => !RepeatsTitle(c.Value))];

    private bool RepeatsTitle(string component) =>
        component.Contains(_draft.Title.Value, StringComparison.OrdinalIgnoreCase) || _draft.Title.Value.EndsWith(": " + component, StringComparison.OrdinalIgnoreCase);

    private Located<string>? ExpectedOutcomes()
    {
        var values = _values.Of(FieldKind.ExpectedOutcomes).Where(v => v.Pieces.Count > 0 || v.Draft.Blocks.Count > 0).ToList();
        return values.Count == 0 ? null : new Located<string>(string.Join(' ', values.Select(v => v.Plain)), values[0].Span);
    }
}
