using System.Globalization;
using System.Text.Json.Nodes;

namespace RstGsoc.Cli.Configuration;

/// <summary>A whole number between two bounds.</summary>
internal sealed record NumberShape(string Description, int Minimum, int Maximum) : Shape(Description)
{
    public int? Default { get; init; }

    public override string Noun => $"a whole number from {Minimum} to {Maximum}";

    public override void Check(ConfigurationNode node, string name, ICollection<ConfigurationException> problems)
    {
        if (node is not ConfigurationScalar { IsQuoted: false } scalar || !TryRead(scalar.Value, out var number) || number < Minimum || number > Maximum)
            Refuse(node, name, problems);
    }

    public static int Read(ConfigurationNode node) => int.Parse(((ConfigurationScalar)node).Value, NumberStyles.None, CultureInfo.InvariantCulture);

    protected override void AddTo(JsonObject schema)
    {
        schema["type"] = "integer";
        schema["minimum"] = Minimum;
        schema["maximum"] = Maximum;
        if (Default is { } value)
            schema["default"] = value;
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
