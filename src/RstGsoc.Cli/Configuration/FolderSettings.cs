using System.Collections.Immutable;
using RstGsoc.Ideas;
using RstGsoc.Rules;

namespace RstGsoc.Cli.Configuration;

/// <summary>What the layers of a folder and the command line come to together.</summary>
internal sealed class FolderSettings
{
    private readonly IReadOnlyList<ConfigurationLayer> _layers;
    private readonly CommandLineSettings _commandLine;
    private readonly IReadOnlyList<GlobList> _exclusions;
    private readonly IReadOnlyList<(GlobList Pages, ImmutableArray<string> Selectors)> _perFileIgnores;
    private readonly LintOptions _options;

    /// <param name="layers">The files, the weakest first.</param>
    /// <param name="commandLine">What is stronger than they.</param>
    /// <param name="currentYear">The programme year when nobody says.</param>
    public FolderSettings(IReadOnlyList<ConfigurationLayer> layers, CommandLineSettings commandLine, int currentYear)
    {
        (_layers, _commandLine) = (layers, commandLine);
        _exclusions = [.. layers.Where(layer => layer.Exclude.Count > 0).Select(layer => new GlobList(layer.Folder, layer.Exclude)).Reverse()];
        _perFileIgnores = [.. layers.SelectMany(layer => layer.PerFileIgnores.Select(entry =>
            (new GlobList(layer.Folder, [entry.Glob]), entry.Selectors.Select(s => s.Value).ToImmutableArray())))];
        _options = MakeOptions(currentYear);
        CheckSelectors();
    }

    /// <summary>The files that were read, the weakest first.</summary>
    public IEnumerable<string> Files => _layers.Select(layer => layer.Path);

    /// <summary>The programme year that somebody named; null when nobody did.</summary>
    public int? Year => _commandLine.Year ?? Last(layer => layer.Year);

    public bool UsesGitIgnore => !_commandLine.IgnoresGitIgnore && (Last(layer => layer.UsesGitIgnore) ?? true);

    public bool IsExcluded(string fullPath, bool isFolder) =>
        _exclusions.Count > 0 && (_exclusions.Select(list => list.Matches(fullPath, isFolder)).FirstOrDefault(decision => decision is not null) ?? false);

    public LintOptions OptionsFor(string fullPath)
    {
        if (_perFileIgnores.Count == 0)
            return _options;
        var ignored = _perFileIgnores.Where(entry => entry.Pages.Matches(fullPath, isFolder: false) == true).SelectMany(entry => entry.Selectors).ToList();
        return ignored.Count == 0 ? _options : _options with { Selection = _options.Selection with { Exclude = [.. ignored] } };
    }

    /// <summary>Most folders have no configuration; then there is nothing to put together.</summary>
    private LintOptions MakeOptions(int currentYear) => _layers.Count > 0 || _commandLine.KnowsNames ? FromLayers(currentYear) : new(Year ?? currentYear)
    {
        Selection = new RuleSelection(_commandLine.Select, _commandLine.Ignore) { ExtendSelect = _commandLine.ExtendSelect },
        KnownNames = KnownNames.None with { IncludesSphinx = true },
        FileExists = Path.Exists,
    };

    private LintOptions FromLayers(int currentYear) => new(Year ?? currentYear)
    {
        Selection = MakeSelection(),
        Severities = [.. _layers.SelectMany(layer => layer.Severities).Select(entry => new SeverityOverride(entry.Selector.Value, entry.Severity))],
        RuleOptions = Merge(layer => layer.RuleOptions, StringComparer.Ordinal),
        PageOptions = IdeaPageOptions.Default with { FieldSynonyms = Merge(layer => layer.FieldSynonyms, StringComparer.OrdinalIgnoreCase) },
        AdditionalRules = [.. OrganizationKeys.RulesFor(_layers.SelectMany(layer => layer.RequiredFields).Distinct()), .. _layers.SelectMany(layer => layer.OwnRules).Reverse().DistinctBy(rule => rule.Info.Name).Reverse()],
        Organization = new OrganizationProfile
        {
            Name = _layers.LastOrDefault(layer => layer.OrganizationName is not null)?.OrganizationName,
            MinimumMentors = Last(layer => layer.MinimumMentors) ?? OrganizationProfile.Default.MinimumMentors,
            OwnHosts = [.. _layers.SelectMany(layer => layer.OwnHosts).Distinct(StringComparer.OrdinalIgnoreCase)],
            MovedHosts = Merge(layer => layer.MovedHosts, StringComparer.OrdinalIgnoreCase),
        },
        KnownNames = KnownNames.None with
        {
            Directives = KnownNames.None.Directives.Union(_layers.SelectMany(layer => layer.KnownDirectives)).Union(_commandLine.KnownDirectives),
            Roles = KnownNames.None.Roles.Union(_layers.SelectMany(layer => layer.KnownRoles)).Union(_commandLine.KnownRoles),
            Substitutions = KnownNames.None.Substitutions.Union(_layers.SelectMany(layer => layer.KnownSubstitutions)).Union(_commandLine.KnownSubstitutions),
            IncludesSphinx = Last(layer => layer.KnowsSphinx) ?? true,
        },
        FileExists = Path.Exists,
    };

    /// <summary>A stronger selection takes the place of a weaker one, and what that was extended by, and takes back what a weaker file ignores by the same name.</summary>
    private RuleSelection MakeSelection()
    {
        ImmutableArray<string> select = [], extend = [], ignore = [];
        foreach (var (own, more, less) in _layers.Select(layer => (layer.Select is null ? default : Values(layer.Select), Values(layer.ExtendSelect), Values(layer.Ignore)))
                     .Append((_commandLine.Select.IsEmpty ? default : _commandLine.Select, _commandLine.ExtendSelect, _commandLine.Ignore)))
        {
            select = own.IsDefault ? select : own;
            extend = own.IsDefault ? [.. extend, .. more] : more;
            ignore = [.. ignore.Except(own.IsDefault ? more : more.AddRange(own), StringComparer.OrdinalIgnoreCase), .. less];
        }
        return new RuleSelection(select, ignore) { ExtendSelect = select.IsEmpty && AsksForMoreMentors ? extend.Add("mentor-single") : extend };
    }

    private static ImmutableArray<string> Values(IEnumerable<Placed<string>> texts) => [.. texts.Select(text => text.Value)];

    /// <summary>Google's minimum of one is what another rule looks for.</summary>
    private bool AsksForMoreMentors => Last(layer => layer.MinimumMentors) > 1;

    private void CheckSelectors()
    {
        if (_layers.Count == 0 && _commandLine.Select.IsEmpty && _commandLine.ExtendSelect.IsEmpty && _commandLine.Ignore.IsEmpty)
            return;
        var placed = _layers.SelectMany(layer => layer.Ignore.Concat(layer.Select ?? []).Concat(layer.ExtendSelect).Concat(layer.Severities.Select(s => s.Selector)).Concat(layer.PerFileIgnores.SelectMany(p => p.Selectors)));
        var wrong = placed.Where(selector => !_options.KnowsSelector(selector.Value)).Select(s => new ConfigurationException(s.Place, Unknown(s.Value))).ToList();
        if (wrong.Count > 0)
            throw new ConfigurationException(wrong);
        if (_commandLine.Select.Concat(_commandLine.ExtendSelect).Concat(_commandLine.Ignore).FirstOrDefault(selector => !_options.KnowsSelector(selector)) is { } unknown)
            throw new ConfigurationException(Unknown(unknown));
    }

    private string Unknown(string selector)
    {
        var names = RuleCatalog.All.Concat(_options.AdditionalRules.Select(rule => rule.Info)).SelectMany(info => new[] { info.Name, info.Code });
        return $"no rule has the code or name '{selector}'{Suggestion.For(selector, names)} (see 'rstgsoc rules')";
    }

    private T? Last<T>(Func<ConfigurationLayer, T?> value)
        where T : struct
    {
        for (var layer = _layers.Count - 1; layer >= 0; layer--)
        {
            if (value(_layers[layer]) is { } last)
                return last;
        }
        return null;
    }

    private ImmutableDictionary<string, T> Merge<T>(Func<ConfigurationLayer, Dictionary<string, T>> values, StringComparer comparer) =>
        ImmutableDictionary.Create<string, T>(comparer).SetItems(_layers.SelectMany(values));
}
