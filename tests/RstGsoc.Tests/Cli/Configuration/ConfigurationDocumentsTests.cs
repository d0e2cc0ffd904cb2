using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using FluentAssertions;
using RstGsoc.Cli.Configuration;
using Xunit;

namespace RstGsoc.Tests.Cli.Configuration;

public sealed class ConfigurationDocumentsTests(CommandLineFixture command) : IClassFixture<CommandLineFixture>
{
    [Fact]
    public void The_schema_is_current() => File.ReadAllText(Document("rstgsoc.schema.json"))
        .Should().Be(command.Run("config", "--schema").Output, "'rstgsoc config --schema > src/docs/rstgsoc.schema.json' writes it anew");

    [Fact]
    public void The_manual_names_every_key()
    {
        var manual = File.ReadAllText(Document("configuration.md"));
        foreach (var name in Names(ConfigurationKeys.Shape).Where(name => name is not ("rules" or "field-synonyms")).Distinct())
            manual.Should().Contain($"`{name}");
    }

    [Fact]
    public void References_inside_the_schema_lead_somewhere()
    {
        var schema = JsonNode.Parse(ConfigurationSchema.Write())!;
        var references = schema.ToJsonString().Split("\"$ref\":\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct();
        references.Should().Equal("#/definitions/rules");
        schema["definitions"]!["rules"].Should().NotBeNull();
    }

    [Fact]
    public void The_keys_are_listed() => command.Run("config").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(ConfigurationKeys.All.Count);

    private static IEnumerable<string> Names(Shape shape) => shape switch
    {
        ObjectShape { Properties: var properties } => properties.SelectMany(p => p.Key is "rules" or "field-synonyms" ? [p.Key] : Names(p.Value).Prepend(p.Key)),
        MapShape map => Names(map.Value),
        _ => [],
    };

    private static string Document(string name, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "src", "docs", name));
}
