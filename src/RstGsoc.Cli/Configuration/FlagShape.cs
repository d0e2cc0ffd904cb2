using System.Text.Json.Nodes;

namespace RstGsoc.Cli.Configuration;

/// <summary>Yes or no.</summary>
internal sealed record FlagShape(string Description) : Shape(Description)
{
    public override string Noun => "true or false";

    public override void Check(ConfigurationNode node, string name, ICollection<ConfigurationException> problems)
    {
        if (node is not ConfigurationScalar { IsQuoted: false, Value: "true" or "false" })
            Refuse(node, name, problems);
    }

    public static bool Read(ConfigurationNode node) => node is ConfigurationScalar { Value: "true" };

    protected override void AddTo(JsonObject schema) => schema["type"] = "boolean";
}
