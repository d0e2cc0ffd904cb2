using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Rules.Custom;

namespace RstGsoc.Cli.Configuration;

/// <summary>The keys below <c>custom-rules</c>: rules of one's own without code, by their names.</summary>
internal static class CustomRuleKeys
{
    private const string NamePattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>What makes a rule, and how; each rule has one of these keys.</summary>
    private static readonly Dictionary<string, Func<RuleInfo, ConfigurationNode, CustomRule, IRule>> s_makers = new(StringComparer.Ordinal)
    {
        ["forbidden-terms"] = (info, node, rule) => new ForbiddenTerm(info)
        {
            Terms = [.. ConfigurationKeys.Strings(node)], Message = rule.Message, Replacement = rule.Text("replacement"), IgnoresCase = rule.Flag("ignore-case"),
        },
        ["required-section"] = (info, node, rule) => new RequiredSection(info)
        {
            Titles = [.. ConfigurationKeys.Strings(node)], Message = rule.Message, Kinds = rule.Kinds,
        },
        ["required-field"] = (info, node, rule) => new RequiredField(info) { Kind = KebabCase.Parse<FieldKind>(ConfigurationKeys.Text(node)), Message = rule.Message },
        ["field"] = (info, node, rule) => new FieldValue(info)
        {
            Kind = KebabCase.Parse<FieldKind>(ConfigurationKeys.Text(node)), Message = rule.Message, Allowed = rule.Texts("allowed-values"),
            MustMatch = rule.Pattern("must-match"), MustNotMatch = rule.Pattern("must-not-match"),
        },
        ["links"] = (info, node, rule) => new LinkAddress(info) { Message = rule.Message, MustMatch = rule.Pattern("must-match"), MustNotMatch = rule.Pattern("must-not-match") },
    };

    public static MapShape Shape { get; } = new("Rules of one's own by their names.", new ObjectShape("", new Dictionary<string, Shape>
    {
        ["message"] = new TextShape("What to say, one sentence without a full stop."),
        ["severity"] = new ChoiceShape("How grave it is. Default: warning.", KebabCase.Names<Severity>()),
        ["forbidden-terms"] = ListShape.OfTexts("Words that running text must not have."),
        ["replacement"] = new TextShape("What to write instead of a forbidden term; gives a fix."),
        ["ignore-case"] = new FlagShape("Whether capitals do not matter for forbidden terms."),
        ["required-section"] = ListShape.OfTexts("Titles of a section that pages must have; one of them will do."),
        ["pages"] = new ListShape("The kinds of pages that must have the section. Default: ideas.", new ChoiceShape("", KebabCase.Names<PageKind>())),
        ["required-field"] = new ChoiceShape("A field that every idea must have.", KebabCase.Names<FieldKind>()),
        ["field"] = new ChoiceShape("The field whose values are looked at.", KebabCase.Names<FieldKind>()),
        ["links"] = new FlagShape("True: the addresses of hyperlinks are looked at."),
        ["allowed-values"] = ListShape.OfTexts("The values that the field may have."),
        ["must-match"] = new PatternShape("A regular expression that must be found in the value or address."),
        ["must-not-match"] = new PatternShape("A regular expression that must not be found in the value or address."),
    }), NamePattern);

    public static void Apply(ConfigurationNode node, ConfigurationLayer layer)
    {
        foreach (var (name, body) in ConfigurationKeys.Entries(node))
            layer.OwnRules.Add(Make(name, new CustomRule(ConfigurationKeys.Entries(body))));
    }

    private static IRule Make(ConfigurationScalar name, CustomRule rule)
    {
        if (RuleCatalog.Find(name.Value) is not null)
            throw new ConfigurationException(name.Place, $"there is a rule '{name.Value}' already");
        var kinds = rule.Entries.Where(entry => s_makers.ContainsKey(entry.Key.Value)).ToList();
        if (kinds.Count != 1)
            throw new ConfigurationException(name.Place, $"'{name.Value}' must have one of {string.Join(", ", s_makers.Keys)}");
        if (kinds[0].Key.Value is "field" or "links" && rule.Pattern("must-match") is null && rule.Pattern("must-not-match") is null && rule.Texts("allowed-values").IsEmpty)
            throw new ConfigurationException(name.Place, $"'{name.Value}' says nothing about the values: add allowed-values, must-match or must-not-match");
        var info = new RuleInfo("OWN-" + name.Value, name.Value, rule.Severity) { Title = rule.Message ?? "A rule of the house", Why = "The configuration file says so." };
        return s_makers[kinds[0].Key.Value](info, kinds[0].Value, rule);
    }

    /// <summary>The keys of one rule.</summary>
    private sealed record CustomRule(IReadOnlyList<KeyValuePair<ConfigurationScalar, ConfigurationNode>> Entries)
    {
        public string? Message => Text("message");

        public Severity Severity => Text("severity") is { } name ? KebabCase.Parse<Severity>(name) : Severity.Warning;

        public ImmutableArray<PageKind> Kinds => Texts("pages") is { IsEmpty: false } names ? [.. names.Select(KebabCase.Parse<PageKind>)] : [PageKind.Ideas];

        public string? Text(string key) => (Find(key) as ConfigurationScalar)?.Value;

        public bool Flag(string key) => Text(key) == "true";

        public ImmutableArray<string> Texts(string key) => Find(key) is { } node ? [.. ConfigurationKeys.Strings(node)] : [];

        public Regex? Pattern(string key) => Text(key) is { } pattern ? new Regex(pattern, PatternShape.Options) : null;

        private ConfigurationNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;
    }
}
