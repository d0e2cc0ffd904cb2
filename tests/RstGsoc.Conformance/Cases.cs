using System.Collections.Immutable;
using System.Text.Json;
using RstGsoc.Cli;
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
            yield return (item.GetProperty("id").GetString()!, SourceText.From(item.GetProperty("input").GetString()!), OptionsOf(item, Path.GetDirectoryName(Path.GetFullPath(file))!));
        }
    }

    private static RstParseOptions OptionsOf(JsonElement item, string folder)
    {
        var settings = item.GetProperty("settings");
        return RstParseOptions.Default with
        {
            SourceName = Text(item, "source_path") ?? "test data",
            RunTransforms = item.GetProperty("pipeline").ToString() is not ("parser" or "pep-parser"),
            Transforms = Named(item.GetProperty("pipeline")),
            LanguageCode = Text(settings, "language_code") ?? "en",
            LineLengthLimit = Number(settings, "line_length_limit") ?? 10_000,
            FileInsertion = Switch(settings, "file_insertion_enabled") == true ? InsertionFrom(Path.Combine(folder, Text(item, "cwd") ?? "")) : null,
            RawEnabled = Switch(settings, "raw_enabled") ?? true,
            CharacterLevelInlineMarkup = Switch(settings, "character_level_inline_markup") ?? false,
            TrimFootnoteReferenceSpace = Switch(settings, "trim_footnote_reference_space") ?? false,
            PepReferences = Switch(settings, "pep_references") ?? false,
            RfcReferences = Switch(settings, "rfc_references") ?? false,
            ReportLevel = Number(settings, "report_level") ?? 2,
            PromotesDocumentTitle = Switch(settings, "doctitle_xform") ?? true,
            PromotesSectionSubtitles = Switch(settings, "sectsubtitle_xform") ?? Named(item.GetProperty("pipeline")) is not null,
            ReadsBibliographicFields = Switch(settings, "docinfo_xform") ?? true,
            NumbersSections = Switch(settings, "sectnum_xform") ?? true,
            TableOfContentsBacklinks = settings.TryGetProperty("toc_backlinks", out var backlinks) ? backlinks.GetString() : "entry",
            StripComments = Switch(settings, "strip_comments") ?? false,
            StripClasses = Strings(settings, "strip_classes"),
            StripElementsWithClasses = Strings(settings, "strip_elements_with_classes"),
            ExposedInternals = Strings(settings, "expose_internals"),
            SmartQuotes = QuotesOf(settings),
            SmartQuotesLocales = LocalesOf(settings),
        };
    }

    private static FileInsertion InsertionFrom(string folder) => new(new FolderFiles(folder, folder, 1_000_000));

    /// <summary>The transforms of a pipeline that names them; docutils' tests end each with the messages.</summary>
    private static ImmutableArray<string>? Named(JsonElement pipeline) =>
        pipeline.ValueKind == JsonValueKind.Object ? [.. pipeline.GetProperty("transforms").EnumerateArray().Select(name => name.GetString()!), "universal.TestMessages"] : null;

    private static SmartQuotesMode QuotesOf(JsonElement settings) => Text(settings, "smart_quotes") is { } named
        ? named.StartsWith("alt", StringComparison.Ordinal) ? SmartQuotesMode.Alternative : SmartQuotesMode.On
        : Switch(settings, "smart_quotes") == true ? SmartQuotesMode.On : SmartQuotesMode.Off;

    private static ImmutableDictionary<string, QuotationMarks> LocalesOf(JsonElement settings)
    {
        if (!settings.TryGetProperty("smartquotes_locales", out var locales) || locales.ValueKind != JsonValueKind.Array)
            return ImmutableDictionary<string, QuotationMarks>.Empty;
        return locales.EnumerateArray().ToImmutableDictionary(pair => pair[0].GetString()!, pair => MarksOf(pair[1]));
    }

    private static QuotationMarks MarksOf(JsonElement marks)
    {
        string[] all = marks.ValueKind == JsonValueKind.Array
            ? [.. marks.EnumerateArray().Select(mark => mark.GetString()!)]
            : [.. marks.GetString()!.Select(mark => mark.ToString())];
        return new QuotationMarks(all[0], all[1], all[2], all[3]);
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    /// <summary>A setting that is true, false, or one of docutils' numbers for them.</summary>
    private static bool? Switch(JsonElement item, string name) => item.TryGetProperty(name, out var value)
        ? value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.Number => value.GetInt32() != 0, JsonValueKind.False => false, _ => null }
        : null;

    private static ImmutableArray<string> Strings(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(text => text.GetString()!)] : [];
}
