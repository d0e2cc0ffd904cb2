using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Rules.Custom;

namespace RstGsoc.Cli.Configuration;

/// <summary>The keys below <c>organization</c>.</summary>
internal static class OrganizationKeys
{
    public static ObjectShape Shape { get; } = new("What the organisation, or its umbrella, asks for.", new Dictionary<string, Shape>
    {
        ["name"] = new TextShape("The organisation's name."),
        ["minimum-mentors"] = new NumberShape("Fewest mentors of an idea. Google asks for one; umbrella organisations ask for two.", 0, 20) { Default = 1 },
        ["required-fields"] = new ListShape("Fields that every idea must have besides those that the programme year asks for.", new ChoiceShape("", KebabCase.Names<FieldKind>())),
        ["own-hosts"] = ListShape.OfTexts("Hosts that the organisation publishes these pages on: links to them should be relative."),
    });

    /// <summary>A rule for each field that the house asks for, <c>required-links</c> for instance.</summary>
    public static IEnumerable<IRule> RulesFor(IEnumerable<FieldKind> fields) => fields.Select(kind => new RequiredField(
        new RuleInfo($"OWN-required-{KebabCase.Of(kind.ToString())}", $"required-{KebabCase.Of(kind.ToString())}", Severity.Warning)
        {
            Title = "An idea lacks a field that the organisation asks for", Why = "The configuration file asks for it.",
        })
    {
        Kind = kind,
    });

    public static void Apply(ConfigurationNode node, ConfigurationLayer layer)
    {
        foreach (var (key, value) in ConfigurationKeys.Entries(node))
        {
            switch (key.Value)
            {
                case "name":
                    layer.OrganizationName = ConfigurationKeys.Text(value);
                    break;
                case "minimum-mentors":
                    layer.MinimumMentors = NumberShape.Read(value);
                    break;
                case "required-fields":
                    layer.RequiredFields.AddRange(ConfigurationKeys.Strings(value).Select(KebabCase.Parse<FieldKind>));
                    break;
                default:
                    layer.OwnHosts.AddRange(ConfigurationKeys.Strings(value));
                    break;
            }
        }
    }
}
