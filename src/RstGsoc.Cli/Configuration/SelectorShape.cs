using System.Text.Json.Nodes;
using RstGsoc.Rules;

namespace RstGsoc.Cli.Configuration;

/// <summary>Names rules: a name, a code, the beginning of codes, or all. Whether such rules exist is asked when all files are read.</summary>
internal sealed record SelectorShape(string Description) : Shape(Description)
{
    public override string Noun => "the name or code of a rule";

    public override void Check(ConfigurationNode node, string name, ICollection<ConfigurationException> problems)
    {
        if (node is not ConfigurationScalar { Value.Length: > 0 })
            Refuse(node, name, problems);
    }

    /// <summary>What <see cref="AddTo"/> refers to.</summary>
    public static JsonObject Definition() => new()
    {
        ["description"] = "A rule by name or code, rules by the beginning of their codes, or all.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray([.. RuleCatalog.All.Select(rule => rule.Name).Append("all").Select(name => (JsonNode)name)]) },
            new JsonObject { ["pattern"] = "^(GSOC|HYG|RST)[0-9]{0,3}$|^OWN(-.*)?$" },
            new JsonObject { ["pattern"] = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", ["description"] = "A rule of one's own." }),
    };

    protected override void AddTo(JsonObject schema) => schema["$ref"] = "#/definitions/rules";
}
