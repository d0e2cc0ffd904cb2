using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RstGsoc.Diagnostics;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>
/// Names for findings that stay when lines move: of the rule, the page, the words of the line, and a number where a line is there more than once.
/// </summary>
public static class Fingerprints
{
    /// <summary>A fingerprint for each finding of a page, in their order; no two are equal.</summary>
    /// <param name="page">The page and its findings.</param>
    /// <param name="path">The page's name, the same on every machine.</param>
    public static ImmutableArray<string> Of(PageReport page, string path)
    {
        ArgumentNullException.ThrowIfNull(page);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. page.Diagnostics.Select(finding =>
        {
            var key = $"{finding.Rule.Code}\n{path}\n{LineOf(finding, page.Source)}";
            var occurrence = seen[key] = seen.GetValueOrDefault(key) + 1;
            return Hash(occurrence == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}\n{occurrence}"));
        })];
    }

    private static string LineOf(Diagnostic finding, SourceText source) =>
        PythonText.CollapseWhiteSpace(source.Slice(source.GetLineSpan(source.Locate(finding.Span.Start).Line)));

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
}
