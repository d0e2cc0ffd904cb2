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
    private const int LongestLine = 1000;

    /// <summary>A fingerprint for each finding of a page, in their order; no two are equal.</summary>
    /// <param name="page">The page and its findings.</param>
    /// <param name="path">The page's name, the same on every machine.</param>
    public static ImmutableArray<string> Of(PageReport page, string path)
    {
        ArgumentNullException.ThrowIfNull(page);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var (line, words) = (0, "");
        var result = ImmutableArray.CreateBuilder<string>(page.Diagnostics.Length);
        foreach (var finding in page.Diagnostics)
        {
            if (page.Source.Locate(finding.Span.Start).Line is var next && next != line)
                (line, words) = (next, WordsOf(next, page.Source));
            var key = $"{finding.Rule.Code}\n{path}\n{words}";
            var occurrence = seen[key] = seen.GetValueOrDefault(key) + 1;
            result.Add(Hash(occurrence == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}\n{occurrence}")));
        }
        return result.DrainToImmutable();
    }

    /// <summary>The line's words, or a hash of them: a long line may have as many findings as characters.</summary>
    private static string WordsOf(int line, SourceText source)
    {
        var words = PythonText.CollapseWhiteSpace(source.Slice(source.GetLineSpan(line)));
        return words.Length > LongestLine ? Hash(words) : words;
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
}
