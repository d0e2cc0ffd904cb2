using System.Text.Json;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Conformance;

/// <summary>The inputs of a run: a file of cases with their settings, or a folder of pages.</summary>
internal static class Cases
{
    public static IEnumerable<(string Id, SourceText Source, RstParseOptions Options)> FromFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.rst", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path =>
            (Path.GetRelativePath(folder, path), SourceText.FromBytes(File.ReadAllBytes(path)), RstParseOptions.Default));

    public static IEnumerable<(string Id, SourceText Source, RstParseOptions Options)> FromJsonLines(string file)
    {
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var item = json.RootElement;
            yield return (item.GetProperty("id").GetString()!, SourceText.From(item.GetProperty("input").GetString()!), OptionsOf(item));
        }
    }

    private static RstParseOptions OptionsOf(JsonElement item)
    {
        var settings = item.GetProperty("settings");
        return RstParseOptions.Default with
        {
            SourceName = Text(item, "source_path") ?? "test data",
            RunTransforms = item.GetProperty("pipeline").ToString() != "parser",
            LanguageCode = Text(settings, "language_code") ?? "en",
            LineLengthLimit = Number(settings, "line_length_limit") ?? 10_000,
            CharacterLevelInlineMarkup = Flag(settings, "character_level_inline_markup"),
            TrimFootnoteReferenceSpace = Flag(settings, "trim_footnote_ref_space"),
            ReportLevel = Number(settings, "report_level") ?? 2,
        };
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static bool Flag(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
