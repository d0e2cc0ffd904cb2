using System.Text.Json.Nodes;

namespace RstGsoc.Cli.Configuration;

/// <summary>One of some words.</summary>
internal sealed record ChoiceShape(string Description, IReadOnlyList<string> Choices) : Shape(Description)
{
    public override string Noun => $"one of {string.Join(", ", Choices)}";

    public override void Check(ConfigurationNode node, string name, ICollection<ConfigurationException> problems)
    {
        if (node is not ConfigurationScalar scalar)
            Refuse(node, name, problems);
        else if (!Choices.Contains(scalar.Value))
            problems.Add(new ConfigurationException(node.Place, $"'{name}' cannot be '{scalar.Value}', it must be {Noun}{Suggestion.For(scalar.Value, Choices)}"));
    }

    protected override void AddTo(JsonObject schema) => schema["enum"] = new JsonArray([.. Choices.Select(choice => (JsonNode)choice)]);
}
