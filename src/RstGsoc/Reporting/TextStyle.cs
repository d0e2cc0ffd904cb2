using RstGsoc.Diagnostics;

namespace RstGsoc.Reporting;

/// <summary>What the device that text goes to can show.</summary>
/// <param name="UseColor">Whether colours may be used.</param>
/// <param name="Width">Columns of a line.</param>
public sealed record TextStyle(bool UseColor, int Width)
{
    /// <summary>No colours, 100 columns: for files and pipes.</summary>
    public static TextStyle Plain { get; } = new(false, 100);

    /// <summary>Address of the rules' page, to which rules link where the device can show links; null: it cannot.</summary>
    public string? RulesPage { get; init; }

    internal string Rule(RuleInfo rule) => Link(Cyan($"{rule.Code} {rule.Name}"), RulesPage is { } page ? RuleReference.AddressOf(rule, page) : null);

    internal string Bold(string text) => Paint("1", text);

    internal string Dim(string text) => Paint("2", text);

    internal string Red(string text) => Paint("1;31", text);

    internal string Yellow(string text) => Paint("1;33", text);

    internal string Blue(string text) => Paint("1;34", text);

    internal string Cyan(string text) => Paint("36", text);

    /// <summary>OSC 8, which terminals have for links.</summary>
    private static string Link(string text, string? address) => address is null ? text : $"\u001b]8;;{address}\u001b\\{text}\u001b]8;;\u001b\\";

    private string Paint(string code, string text) => UseColor ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
