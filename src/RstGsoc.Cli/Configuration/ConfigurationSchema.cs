using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RstGsoc.Cli.Configuration;

/// <summary>The JSON Schema of configuration files, for editors: made of the same table that files are read by.</summary>
internal static class ConfigurationSchema
{
    private static readonly JsonSerializerOptions s_layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = "rstgsoc.yaml" };
        foreach (var (name, value) in ConfigurationKeys.Shape.ToSchema())
            schema[name] = value?.DeepClone();
        schema["definitions"] = new JsonObject { ["rules"] = SelectorShape.Definition() };
        return schema.ToJsonString(s_layout) + "\n";
    }
}
