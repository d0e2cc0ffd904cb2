using System.Text.Encodings.Web;
using System.Text.Json;
using RstGsoc.Cli.Files;
using RstGsoc.Rules;

namespace RstGsoc.Cli;

/// <summary>Findings that are known and wait for another day, by fingerprints that stay when lines move.</summary>
internal sealed class BaselineFile
{
    private const int Version = 1;

    /// <summary>In megabytes.</summary>
    private const int MaximumSize = 100;

    private static readonly JsonWriterOptions s_layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path;
    private readonly Dictionary<string, (string Path, string Rule)> _known = new(StringComparer.Ordinal);

    private BaselineFile(string path) => _path = Path.GetFullPath(path);

    /// <summary>An empty one, to be filled.</summary>
    public static BaselineFile Create(string path) => new(path);

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="JsonException">It is no baseline.</exception>
    public static BaselineFile Load(string path)
    {
        var file = new BaselineFile(path);
        using var json = JsonDocument.Parse(RegularFile.Read(path, MaximumSize));
        if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("findings", out var findings) || findings.ValueKind != JsonValueKind.Array)
            throw new JsonException("it has no list of findings");
        foreach (var finding in findings.EnumerateArray())
            file._known[Text(finding, "fingerprint")] = (Text(finding, "path"), Text(finding, "rule"));
        return file;
    }

    /// <summary>The report without the findings that are known.</summary>
    public LintReport Hide(LintReport report) => new([.. report.Pages.Select(page =>
    {
        var fingerprints = Fingerprints.Of(page, PathOf(page));
        return page with { Diagnostics = [.. page.Diagnostics.Where((_, i) => !_known.ContainsKey(fingerprints[i]))] };
    })]);

    /// <summary>How many known findings of these pages are there no more.</summary>
    public int CountGone(LintReport report)
    {
        var (paths, present) = (report.Pages.Select(PathOf).ToHashSet(StringComparer.Ordinal), report.Pages.SelectMany(page => Fingerprints.Of(page, PathOf(page))).ToHashSet(StringComparer.Ordinal));
        return _known.Count(entry => paths.Contains(entry.Value.Path) && !present.Contains(entry.Key));
    }

    /// <summary>Takes over today's findings of these pages; those of other pages stay.</summary>
    public void Update(LintReport report)
    {
        var paths = report.Pages.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in _known.Where(entry => paths.Contains(entry.Value.Path)).Select(entry => entry.Key).ToList())
            _known.Remove(gone);
        foreach (var page in report.Pages)
        {
            foreach (var (finding, fingerprint) in page.Diagnostics.Zip(Fingerprints.Of(page, PathOf(page))))
                _known[fingerprint] = (PathOf(page), finding.Rule.Name);
        }
    }

    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Save(Interruption interruption)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("findings");
            foreach (var (fingerprint, (path, rule)) in _known.OrderBy(e => e.Value.Path, StringComparer.Ordinal).ThenBy(e => e.Value.Rule, StringComparer.Ordinal).ThenBy(e => e.Key, StringComparer.Ordinal))
                Write(json, fingerprint, path, rule);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        WholeFile.Write(_path, buffer.ToArray(), interruption);
    }

    private static void Write(Utf8JsonWriter json, string fingerprint, string path, string rule)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteString("rule", rule);
        json.WriteString("fingerprint", fingerprint);
        json.WriteEndObject();
    }

    /// <summary>Relative to the baseline's folder, so that it holds on every machine.</summary>
    private string PathOf(PageReport page) => Path.GetRelativePath(Path.GetDirectoryName(_path)!, Path.GetFullPath(page.Source.Path!)).Replace('\\', '/');

    private static string Text(JsonElement finding, string name) =>
        finding.ValueKind == JsonValueKind.Object && finding.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new JsonException($"a finding has no '{name}'");
}
