using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RstGsoc.Cli.Configuration;

/// <summary>A regular expression of the kind that needs no backtracking, so that no text can make it slow.</summary>
internal sealed record PatternShape(string Description) : Shape(Description)
{
    public const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    public override string Noun => "a regular expression without look-around and back references";

    public override void Check(ConfigurationNode node, string name, ICollection<ConfigurationException> problems)
    {
        try
        {
            if (node is ConfigurationScalar { Value.Length: > 0 } scalar)
                _ = new Regex(scalar.Value, Options);
            else
                Refuse(node, name, problems);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            problems.Add(new ConfigurationException(node.Place, $"'{name}' must be {Noun}: {error.Message}"));
        }
    }

    protected override void AddTo(JsonObject schema)
    {
        schema["type"] = "string";
        schema["minLength"] = 1;
    }
}
