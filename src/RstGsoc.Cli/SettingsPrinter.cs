using RstGsoc.Cli.Configuration;
using RstGsoc.Rules;

namespace RstGsoc.Cli;

/// <summary>Prints the settings that count for pages, as a configuration file would say them.</summary>
internal static class SettingsPrinter
{
    public static void Write(IEnumerable<string> paths, PageSettings settings, TextWriter output)
    {
        foreach (var path in paths)
            Write(path, settings.For(path), settings.OptionsFor(path), settings.IsExcluded(path, isFolder: false), output);
    }

    private static void Write(string path, FolderSettings folder, LintOptions options, bool isExcluded, TextWriter output)
    {
        output.Write($"# {path}\n");
        foreach (var file in folder.Files)
            output.Write($"# from {file}\n");
        if (isExcluded)
            output.Write("# excluded: never linted\n");
        output.Write($"year: {options.Year}\ngitignore: {(folder.UsesGitIgnore ? "true" : "false")}\n");
        WriteList("select", options.Selection.Select, output);
        WriteList("extend-select", options.Selection.ExtendSelect, output);
        WriteList("ignore", options.Selection.Ignore, output);
        if (!options.Selection.Exclude.IsEmpty)
            WriteList("# per-file-ignores", options.Selection.Exclude, output);
        WriteMap("severity", options.Severities.Select(s => (s.Selector, KebabCase.Of(s.Severity.ToString()))), output);
        WriteMap("rules", RuleOptions(options), output);
        output.Write($"organization:\n  minimum-mentors: {options.Organization.MinimumMentors}\n");
        WriteList("  own-hosts", options.Organization.OwnHosts, output);
        WriteMap("field-synonyms", options.PageOptions.FieldSynonyms.OrderBy(e => e.Key, StringComparer.Ordinal).GroupBy(e => e.Value).Select(e => (KebabCase.Of(e.Key.ToString()), $"[{string.Join(", ", e.Select(label => label.Key))}]")), output);
        WriteMap("moved-hosts", options.Organization.MovedHosts.Select(e => (e.Key, e.Value)), output);
        WriteList("known-directives", options.KnownNames.Directives.Order(StringComparer.Ordinal), output);
        WriteList("known-roles", options.KnownNames.Roles.Order(StringComparer.Ordinal), output);
        WriteList("known-substitutions", options.KnownNames.Substitutions.Order(StringComparer.Ordinal), output);
        output.Write($"sphinx: {(options.KnownNames.IncludesSphinx ? "true" : "false")}\n");
        WriteList("# custom rules", options.AdditionalRules.Select(rule => rule.Info.Name), output);
        WriteList("# rules that run", Enabled(options), output);
        output.Write('\n');
    }

    private static IEnumerable<string> Enabled(LintOptions options) =>
        RuleCatalog.All.Concat(options.AdditionalRules.Select(rule => rule.Info)).Where(options.Selection.IsEnabled).Select(info => info.Name);

    private static IEnumerable<(string Key, string Value)> RuleOptions(LintOptions options) => RuleCatalog.All.Where(rule => !rule.Options.IsEmpty)
        .Select(rule => (rule.Name, $"{{ {string.Join(", ", rule.Options.Select(option => $"{option.Name}: {options.OptionOf(rule, option)}"))} }}"));

    private static void WriteList(string name, IEnumerable<string> values, TextWriter output) => output.Write($"{name}: [{string.Join(", ", values)}]\n");

    private static void WriteMap(string name, IEnumerable<(string Key, string Value)> entries, TextWriter output)
    {
        output.Write($"{name}:\n");
        foreach (var (key, value) in entries)
            output.Write($"  {key}: {value}\n");
    }
}
