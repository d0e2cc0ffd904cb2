using System.Text.Json.Nodes;

namespace RstGsoc.Cli.Configuration;

/// <summary>Keys of the house's choosing and values that are alike.</summary>
/// <param name="Description">What the map is for.</param>
/// <param name="Value">What each value looks like.</param>
/// <param name="KeyPattern">What each key looks like, as a regular expression; null for any text.</param>
internal sealed record MapShape(string Description, Shape Value, string? KeyPattern = null) : Shape(Description)
{
    public override string Noun => "a map of keys and values";

    public override void Check(ConfigurationNode node, string name, ICollection<ConfigurationException> problems)
    {
        if (node is not ConfigurationMap map)
        {
            Refuse(node, name, problems);
            return;
        }
        foreach (var (key, value) in map.Entries)
        {
            if (KeyPattern is not null && !System.Text.RegularExpressions.Regex.IsMatch(key.Value, KeyPattern))
                problems.Add(new ConfigurationException(key.Place, $"'{key.Value}' cannot be a key of '{name}': keys are like {KeyPattern}"));
            Value.Check(value, key.Value, problems);
        }
    }

    protected override void AddTo(JsonObject schema)
    {
        schema["type"] = "object";
        schema["additionalProperties"] = Value.ToSchema();
        if (KeyPattern is not null)
            schema["propertyNames"] = new JsonObject { ["pattern"] = KeyPattern };
    }
}
