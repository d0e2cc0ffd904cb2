using System.Text.Json.Nodes;

namespace RstGsoc.Cli.Configuration;

/// <summary>Keys that are known, each with a shape of its own.</summary>
internal sealed record ObjectShape(string Description, IReadOnlyDictionary<string, Shape> Properties) : Shape(Description)
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
            if (!Properties.TryGetValue(key.Value, out var shape))
                problems.Add(new ConfigurationException(key.Place, $"unknown key '{key.Value}'{Suggestion.For(key.Value, Properties.Keys)}"));
            else if (value is not ConfigurationScalar { IsNull: true })
                shape.Check(value, key.Value, problems);
        }
    }

    protected override void AddTo(JsonObject schema)
    {
        schema["type"] = "object";
        schema["additionalProperties"] = false;
        schema["properties"] = new JsonObject(Properties.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value.ToSchema())));
    }
}
