using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RstGsoc.Rules;

namespace RstGsoc.Fuzz;

/// <summary>
/// What mutations start from: the seeds, the samples, the pages and corpus cases of the tests, the examples of the rules, and what the command
/// line names: folders of pages, files of cases, scripts that print hostile texts.
/// </summary>
internal static class Texts
{
    private const int Longest = 8_000;

    /// <summary>The count of a generator's text: big ones are left to the mutator.</summary>
    private const int GeneratedCount = 15;

    /// <summary>What earlier runs found, to be looked at again first.</summary>
    public static string[] Found { get; } = [.. Read(Path.Combine(AppContext.BaseDirectory, "found.jsonl"))];

    public static string[] Load(IEnumerable<string> more) =>
        [.. Found.Concat(Examples()).Concat(Read(Path.Combine(AppContext.BaseDirectory, "texts"))).Concat(more.SelectMany(Read)).Select(Shorten).Where(t => t.Length > 0)];

    /// <summary>Tells whether two runs had the same texts.</summary>
    public static string Fingerprint(IEnumerable<string> texts) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.Unicode.GetBytes(string.Join('\n', texts))).AsSpan(0, 4));

    private static IEnumerable<string> Examples() =>
        RuleCatalog.All.SelectMany(rule => new[] { rule.Bad, rule.Good }).OfType<string>().Select(page => page.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));

    private static IEnumerable<string> Read(string path) => Path.GetExtension(path) switch
    {
        ".jsonl" => File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("input").GetString()!),
        ".py" => Generate(path, "list").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Generate(path, line.Split(' ')[0], GeneratedCount)),
        ".rst" => [File.ReadAllText(path)],
        ".txt" => Cases(File.ReadAllText(path)),
        "" => Directory.EnumerateFiles(path, "*.*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".rst" or ".txt").Order(StringComparer.Ordinal).SelectMany(Read),
        _ => [],
    };

    private static IEnumerable<string> Cases(string corpus) =>
        ("\n" + corpus).Split("\n=== ").Skip(1).Select(c => c[(c.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split("\n---\n<document")[0] + "\n");

    private static string Generate(string script, string name, int? count = null)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        start.ArgumentList.Add(script);
        start.ArgumentList.Add(name);
        if (count is { } n)
            start.ArgumentList.Add(n.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }

    /// <summary>Of a long text its first lines: many short inputs find more than few long ones.</summary>
    private static string Shorten(string text) => text.Length <= Longest ? text : text[..(text.LastIndexOf('\n', Longest) + 1)];
}
