using System.Text.Json.Nodes;

namespace RstGsoc.Cli.Configuration;

/// <summary>Any text of one line or more.</summary>
internal sealed record TextShape(string Description) : Shape(Description)
{
    public override string Noun => "a text";

    public override void Check(ConfigurationNode node, string name, ICollection<ConfigurationException> problems)
    {
        if (node is not ConfigurationScalar { Value.Length: > 0 })
            Refuse(node, name, problems);
    }

    protected override void AddTo(JsonObject schema)
    {
        schema["type"] = "string";
        schema["minLength"] = 1;
    }
}
