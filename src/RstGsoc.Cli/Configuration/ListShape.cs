using System.Text.Json.Nodes;

namespace RstGsoc.Cli.Configuration;

/// <summary>A list whose items are alike. One item may stand without a list around it.</summary>
internal sealed record ListShape(string Description, Shape Item) : Shape(Description)
{
    public override string Noun => $"a list, each item {Item.Noun}";

    public static ListShape OfTexts(string description) => new(description, new TextShape(""));

    public static IEnumerable<ConfigurationNode> Items(ConfigurationNode node) => node is ConfigurationList list ? list.Items : [node];

    public static IEnumerable<ConfigurationScalar> Texts(ConfigurationNode node) => Items(node).Cast<ConfigurationScalar>();

    public override void Check(ConfigurationNode node, string name, ICollection<ConfigurationException> problems)
    {
        foreach (var item in Items(node))
            Item.Check(item, name, problems);
    }

    protected override void AddTo(JsonObject schema) => schema["anyOf"] = new JsonArray(
        new JsonObject { ["type"] = "array", ["items"] = Item.ToSchema() },
        Item.ToSchema());
}
