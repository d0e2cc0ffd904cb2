using System.Text.Json.Nodes;

namespace RstGsoc.Cli.Configuration;

/// <summary>What a value of a configuration file may look like. Files are checked by it and the JSON Schema is made of it.</summary>
/// <param name="Description">What the value is for, in one sentence.</param>
internal abstract record Shape(string Description)
{
    /// <summary>What the value must be, to end the words "must be": "a list of texts".</summary>
    public abstract string Noun { get; }

    /// <summary>Adds what is wrong with a value.</summary>
    /// <param name="node">The value; never an empty one.</param>
    /// <param name="name">What it is called in a message.</param>
    /// <param name="problems">Where to add.</param>
    public abstract void Check(ConfigurationNode node, string name, ICollection<ConfigurationException> problems);

    public JsonObject ToSchema()
    {
        var schema = new JsonObject();
        if (Description.Length > 0)
            schema["description"] = Description;
        AddTo(schema);
        return schema;
    }

    /// <summary>Adds the JSON Schema keywords that say the same as <see cref="Check"/>.</summary>
    protected abstract void AddTo(JsonObject schema);

    protected void Refuse(ConfigurationNode node, string name, ICollection<ConfigurationException> problems) =>
        problems.Add(new ConfigurationException(node.Place, $"'{name}' must be {Noun}"));
}
