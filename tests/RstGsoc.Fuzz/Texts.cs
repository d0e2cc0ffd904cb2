using System.Text.Json;

namespace RstGsoc.Fuzz;

/// <summary>What mutations start from: the seeds, the samples, the corpus cases, and any folder or file of cases named on the command line.</summary>
internal static class Texts
{
    private const int Longest = 20_000;

    public static string[] Load(IEnumerable<string> more) =>
        [.. Files(Path.Combine(AppContext.BaseDirectory, "texts")).Concat(more.SelectMany(Files)).Where(t => t.Length is > 0 and < Longest)];

    private static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path))
            return File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("input").GetString()!);
        return Directory.EnumerateFiles(path, "*.*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".rst" or ".txt")
            .Order(StringComparer.Ordinal).SelectMany(f => Path.GetExtension(f) == ".rst" ? [File.ReadAllText(f)] : Cases(File.ReadAllText(f)));
    }

    private static IEnumerable<string> Cases(string corpus) =>
        ("\n" + corpus).Split("\n=== ").Skip(1).Select(c => c[(c.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split("\n---\n<document")[0] + "\n");
}
