using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Ideas.Layouts;

/// <summary>
/// A box of a Sphinx extension, such as <c>card</c> or <c>dropdown</c>: docutils does not know it and would hide the ideas that
/// stand in it. With words behind its name it is a topic with that title, else a container; its options do not matter.
/// </summary>
internal sealed class CardDirective(string name) : Directive(name)
{
    private static readonly string[] s_names =
    [
        "card", "dropdown", "grid", "grid-item", "grid-item-card", "collapse", "details", "tab-set", "tab-item", "tabs", "tab", "group-tab",
        "panels", "toggle", "div", "card-carousel", "tabbed", "accordion", "column", "columns", "row", "project", "idea", "expand", "spoiler",
    ];

    /// <summary>Sphinx's own, which its dialect knows; they may hold ideas as well.</summary>
    private static readonly string[] s_sphinx = ["only", "ifconfig"];

    private static readonly SearchValues<string> s_uses = SearchValues.Create([.. s_names.Concat(s_sphinx).Select(n => $".. {n}::")], StringComparison.Ordinal);

    /// <summary>All boxes.</summary>
    public static readonly RstParseOptions ParseOptions =
        RstParseOptions.Default with { Dialect = RstDialect.Sphinx, Directives = [.. s_names.Select(n => new CardDirective(n))] };

    public override int OptionalArguments => 1;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => AnyOption.Instance;

    /// <summary>Whether the page has boxes.</summary>
    public static bool AreIn(SourceText page) => page.Content.AsSpan().ContainsAny(s_uses);

    public override void Run(DirectiveUse use)
    {
        if (use.Arguments.Count == 0 || use.Arguments[0].All(c => char.IsDigit(c) || c is ' ' or ':'))
        {
            use.ParseContent(use.Add(new Container()));
            return;
        }
        var box = use.Add(new Topic());
        var title = new Title();
        use.ParseArgument(0, title);
        box.Add(title);
        use.ParseContent(box);
    }

    /// <summary>Knows every option and takes any value.</summary>
    private sealed class AnyOption : IReadOnlyDictionary<string, OptionConverter>
    {
        public static readonly AnyOption Instance = new();

        public int Count => 1;

        public IEnumerable<string> Keys => [];

        public IEnumerable<OptionConverter> Values => [];

        public OptionConverter this[string key] => OptionConverters.Unchanged;

        public bool ContainsKey(string key) => true;

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out OptionConverter value)
        {
            value = OptionConverters.Unchanged;
            return true;
        }

        public IEnumerator<KeyValuePair<string, OptionConverter>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, OptionConverter>>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
