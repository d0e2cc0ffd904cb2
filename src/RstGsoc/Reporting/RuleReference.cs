using System.Reflection;
using RstGsoc.Diagnostics;
using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>Writes down what rules there are.</summary>
public static class RuleReference
{
    /// <summary>Where the page that <see cref="WriteMarkdown"/> writes can be read; null when the library was built from a repository without an address.</summary>
    public static string? Address => typeof(RuleReference).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(entry => entry.Key == "RulesPage")?.Value;

    /// <summary>A line for each rule.</summary>
    public static void WriteList(IReadOnlyList<RuleInfo> rules, TextStyle style, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(output);
        var width = rules.Count == 0 ? 0 : rules.Max(rule => rule.Name.Length);
        foreach (var rule in rules)
            output.WriteLine($"{style.Cyan(rule.Code.PadRight(7))} {rule.Name.PadRight(width)}  {Level(rule),-7}  {rule.Title}");
    }

    /// <summary>Everything about one rule.</summary>
    public static void WriteExplanation(RuleInfo rule, TextStyle style, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"{style.Cyan(rule.Code)} {style.Bold(rule.Name)} ({Level(rule)})");
        output.WriteLine();
        output.WriteLine(rule.Title + ".");
        foreach (var paragraph in new[] { rule.Why, rule.Caveat }.Where(text => text.Length > 0))
        {
            output.WriteLine();
            output.WriteLine(paragraph);
        }
        WriteExample("Wrong:", rule.Bad, output);
        WriteExample("Right:", rule.Good, output);
    }

    /// <summary>The rules as a page of Markdown, a section each.</summary>
    public static void WriteMarkdown(IReadOnlyList<RuleInfo> rules, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("# Rules");
        foreach (var rule in rules)
        {
            output.WriteLine($"\n## {rule.Code} {rule.Name}\n\n*{Level(rule)}* · {rule.Title}.");
            foreach (var paragraph in new[] { rule.Why, rule.Caveat }.Where(text => text.Length > 0))
                output.WriteLine($"\n{paragraph}");
            WriteFence("Wrong:", rule.Bad, output);
            WriteFence("Right:", rule.Good, output);
        }
    }

    /// <summary>Where a rule stands on the page that <see cref="WriteMarkdown"/> writes; null for a rule that is not of this library.</summary>
    internal static string? AddressOf(RuleInfo rule, string page) =>
        RuleCatalog.Find(rule.Code) is null ? null : $"{page}#{rule.Code.ToLowerInvariant()}-{rule.Name}";

    private static string Level(RuleInfo rule) => rule.IsEnabledByDefault ? Severities.Name(rule.Severity) : "off";

    private static void WriteExample(string heading, string example, TextWriter output)
    {
        if (example.Length == 0)
            return;
        output.WriteLine($"\n{heading}\n");
        foreach (var line in Examples.WithoutMarks(example).Split('\n'))
            output.WriteLine(line.Length == 0 ? "" : "    " + VisibleText.Of(line));
    }

    private static void WriteFence(string heading, string example, TextWriter output)
    {
        if (example.Length > 0)
            output.WriteLine($"\n{heading}\n\n```rst\n{string.Join('\n', Examples.WithoutMarks(example).Split('\n').Select(VisibleText.Of))}\n```");
    }
}
