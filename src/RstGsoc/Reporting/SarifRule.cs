using System.Text.Json;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Reporting;

/// <summary>What SARIF tells of a rule, as GitHub's code scanning shows it beside a finding.</summary>
internal static class SarifRule
{
    /// <summary>The longest description that code scanning takes.</summary>
    private const int LongestText = 1024;

    public static void Write(RuleInfo rule, Utf8JsonWriter json)
    {
        var title = rule.Title.Length > 0 ? rule.Title : rule.Name;
        var why = rule.Why.Length > 0 ? rule.Why : title;
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        WriteText("shortDescription", Cut(title), json);
        WriteText("fullDescription", Cut(why), json);
        json.WriteStartObject("help");
        json.WriteString("text", WellFormed.Of(Help(rule, why, text => text)));
        json.WriteString("markdown", WellFormed.Of(Help(rule, why, text => $"```rst\n{text}\n```")));
        json.WriteEndObject();
        if (RuleReference.Address is { } page && RuleReference.AddressOf(rule, page) is { } address)
            json.WriteString("helpUri", address);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        WriteProperties(rule, json);
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    public static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", WellFormed.Of(text));
        json.WriteEndObject();
    }

    private static string Help(RuleInfo rule, string why, Func<string, string> quote)
    {
        var help = rule.Caveat.Length > 0 ? $"{why}\n\n{rule.Caveat}" : why;
        if (rule.Bad.Length > 0)
            help += $"\n\nWrong:\n\n{quote(Examples.WithoutMarks(rule.Bad))}";
        return rule.Good.Length > 0 ? $"{help}\n\nRight:\n\n{quote(Examples.WithoutMarks(rule.Good))}" : help;
    }

    /// <summary>A tag is the letters of the code: what family of rules this is.</summary>
    private static void WriteProperties(RuleInfo rule, Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("documentation");
        json.WriteStringValue(rule.Code.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('-').ToLowerInvariant());
        json.WriteEndArray();
        json.WriteString("precision", rule.Caveat.Length == 0 ? "very-high" : "high");
        json.WriteString("problem.severity", rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "recommendation" });
        json.WriteEndObject();
    }

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
}
