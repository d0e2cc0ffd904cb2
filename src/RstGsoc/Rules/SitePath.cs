namespace RstGsoc.Rules;

/// <summary>Paths of pages, with <c>/</c> between their parts, as addresses have them.</summary>
internal static class SitePath
{
    /// <summary>Whether an address leads to another page of the site, by its path from this one.</summary>
    public static bool IsRelative(string url) => url.Length > 0 && url[0] is not ('#' or '/' or '?') && !url.Contains('@', StringComparison.Ordinal) && !HasScheme(url);

    /// <summary>The page of an address, without the place on it.</summary>
    public static string PageOf(string url) => Uri.UnescapeDataString(url.AsSpan().IndexOfAny("#?") is >= 0 and var end ? url[..end] : url);

    /// <summary>Where a relative address on a page leads.</summary>
    public static string Resolve(string page, string target)
    {
        var parts = new List<string>(page.Replace('\\', '/').Split('/')[..^1]);
        foreach (var part in target.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not ("" or ".."))
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    /// <summary>The files that a site may be made of, for a path that it serves: the page <c>X.rst</c> for <c>X.html</c>.</summary>
    public static IEnumerable<string> SourcesOf(string path)
    {
        yield return path;
        var bare = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path[..^5] : path.TrimEnd('/');
        foreach (var ending in new[] { ".rst", ".txt", ".md", "/index.rst" })
            yield return bare + ending;
    }

    /// <summary>The folder that a path lies in; empty for the folder that the run started in.</summary>
    public static string FolderOf(string path) => path.Replace('\\', '/') is var plain && plain.LastIndexOf('/') is >= 0 and var slash ? plain[..slash] : "";

    private static bool HasScheme(string url)
    {
        var end = 0;
        while (end < url.Length && (char.IsAsciiLetterOrDigit(url[end]) || url[end] is '+' or '-' or '.'))
            end++;
        return end > 0 && end < url.Length && url[end] == ':';
    }
}
