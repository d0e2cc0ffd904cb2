using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;

namespace RstGsoc.Cli.Configuration;

/// <summary>Every key of a configuration file, in the order of the documentation.</summary>
internal static class ConfigurationKeys
{
    private static readonly SelectorShape s_selector = new("");
    private static readonly TextShape s_text = new("");

    public static IReadOnlyList<ConfigurationKey> All { get; } =
    [
        new("root", new FlagShape("Whether configuration files in the folders above are not read."), (node, layer) => layer.IsRoot = FlagShape.Read(node)),
        new("extends", ListShape.OfTexts("Configuration files that this one builds on, relative to it. Later ones are stronger, and this one is stronger than all."),
            (node, layer) => layer.Extends.AddRange(Placed(node))),
        new("year", new NumberShape("Programme year for pages that name none.", 2005, 2100), (node, layer) => layer.Year = NumberShape.Read(node)),
        new("select", Selectors("The rules that run. Default: those that are on by default."), (node, layer) => layer.Select = [.. Placed(node)]),
        new("extend-select", Selectors("Rules that run besides, to turn on some that are off by default."), (node, layer) => layer.ExtendSelect.AddRange(Placed(node))),
        new("ignore", Selectors("Rules that do not run."), (node, layer) => layer.Ignore.AddRange(Placed(node))),
        new("severity", new MapShape("Severities by rule.", new ChoiceShape("", KebabCase.Names<Severity>())), (node, layer) => layer.Severities.AddRange(
            Entries(node).Select(e => (new Placed<string>(e.Key.Value, e.Key.Place), KebabCase.Parse<Severity>(Text(e.Value)))))),
        new("rules", RuleOptions(), ApplyRuleOptions),
        new("per-file-ignores", new MapShape("Rules that do not run in some pages, by globs relative to this file.", Selectors("")), (node, layer) =>
            layer.PerFileIgnores.AddRange(Entries(node).Select(e => (e.Key.Value, Placed(e.Value).ToList())))),
        new("exclude", ListShape.OfTexts("Globs, relative to this file, of files and folders that are never linted, not even when the command line names them."),
            (node, layer) => layer.Exclude.AddRange(Strings(node))),
        new("gitignore", new FlagShape("Whether files that .gitignore names are left out of folders. Default: true."), (node, layer) => layer.UsesGitIgnore = FlagShape.Read(node)),
        new("organization", OrganizationKeys.Shape, OrganizationKeys.Apply),
        new("field-synonyms", FieldSynonyms(), (node, layer) =>
        {
            foreach (var (kind, labels) in Entries(node))
            {
                foreach (var label in Strings(labels))
                    layer.FieldSynonyms[label] = KebabCase.Parse<FieldKind>(kind.Value);
            }
        }),
        new("known-directives", ListShape.OfTexts("Directives that docutils does not know and the site's builder does."), (node, layer) => layer.KnownDirectives.AddRange(Strings(node))),
        new("known-roles", ListShape.OfTexts("Roles that docutils does not know and the site's builder does."), (node, layer) => layer.KnownRoles.AddRange(Strings(node))),
        new("known-substitutions", ListShape.OfTexts("Substitutions that the site's builder defines."), (node, layer) => layer.KnownSubstitutions.AddRange(Strings(node))),
        new("sphinx", new FlagShape("Whether Sphinx's own directives, roles and substitutions are known. Default: true."), (node, layer) => layer.KnowsSphinx = FlagShape.Read(node)),
        new("moved-hosts", new MapShape("Hosts that have moved, each with the host that took its place.", s_text), (node, layer) =>
        {
            foreach (var (host, target) in Entries(node))
                layer.MovedHosts[host.Value] = Text(target);
        }),
        new("custom-rules", CustomRuleKeys.Shape, CustomRuleKeys.Apply),
    ];

    public static ObjectShape Shape { get; } = new(
        "Configuration of rstgsoc, a linter for Google Summer of Code idea pages in reStructuredText: rstgsoc.yaml or .rstgsoc.yaml.",
        All.ToDictionary(key => key.Name, key => key.Shape));

    public static IReadOnlyList<KeyValuePair<ConfigurationScalar, ConfigurationNode>> Entries(ConfigurationNode node) =>
        [.. ((ConfigurationMap)node).Entries.Where(e => e.Value is not ConfigurationScalar { IsNull: true })];

    public static string Text(ConfigurationNode node) => ((ConfigurationScalar)node).Value;

    public static IEnumerable<string> Strings(ConfigurationNode node) => ListShape.Texts(node).Select(item => item.Value);

    private static ListShape Selectors(string description) => new(description, s_selector);

    private static IEnumerable<Placed<string>> Placed(ConfigurationNode node) => ListShape.Texts(node).Select(item => new Placed<string>(item.Value, item.Place));

    private static ObjectShape FieldSynonyms() => new(
        "Labels of the house by the field that they stand for, on top of the built-in vocabulary.",
        KebabCase.Names<FieldKind>().ToDictionary(name => name, _ => (Shape)ListShape.OfTexts("")));

    private static ObjectShape RuleOptions() => new(
        "Options of rules that have some.",
        RuleCatalog.All.Where(rule => !rule.Options.IsEmpty).ToDictionary(rule => rule.Name, rule => (Shape)new ObjectShape(
            rule.Title + ".",
            rule.Options.ToDictionary(o => o.Name, o => (Shape)new NumberShape(o.Description, o.Minimum, o.Maximum) { Default = o.Default }))));

    private static void ApplyRuleOptions(ConfigurationNode node, ConfigurationLayer layer)
    {
        foreach (var (rule, options) in Entries(node))
        {
            foreach (var (option, value) in Entries(options))
                layer.RuleOptions[$"{rule.Value}.{option.Value}"] = NumberShape.Read(value);
        }
    }
}
