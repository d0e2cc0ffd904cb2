using RstGsoc.Reporting;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>Every format that findings are written in can be read by those who read it.</summary>
internal sealed class FormatOracle : IOracle
{
    private const int Share = 8;

    public string? Judge(Subject subject)
    {
        if (!subject.Input.IsSampled(Share))
            return null;
        var style = new TextStyle(subject.Input.Dice(4).Hits(2), subject.Input.Dice(5).Between(20, 160));
        foreach (var name in ReporterCatalog.Names)
        {
            using var output = new StringWriter { NewLine = "\n" };
            ReporterCatalog.Create(name, style, path => path).Write(subject.Report, output);
            if (Judge(name, output.ToString(), subject) is { } complaint)
                return $"format {name}: {complaint}";
        }
        return null;
    }

    private static string? Judge(string name, string text, Subject subject)
    {
        switch (name)
        {
            case "json" or "sarif" or "gitlab" or "rdjson":
                WellFormed.CheckJson(text);
                return null;
            case "jsonl":
                Array.ForEach(Lines(text), WellFormed.CheckJson);
                return HasLineEach(text, subject);
            case "junit" or "checkstyle":
                WellFormed.CheckXml(text);
                return null;
            case "github" when !Lines(text).All(line => line.StartsWith("::", StringComparison.Ordinal)):
                return "a line is no command";
            case "azure" when !Lines(text).All(line => line.StartsWith("##vso[task.logissue ", StringComparison.Ordinal)):
                return "a line is no command";
            default:
                return WellFormed.FindControl(text) is >= 0 and var at ? $"control character U+{(int)text[at]:X4}" : name is "concise" or "github" or "azure" ? HasLineEach(text, subject) : null;
        }
    }

    private static string? HasLineEach(string text, Subject subject) =>
        Lines(text).Length == subject.Report.Pages[0].Diagnostics.Length ? null : "not one line for each finding";

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
