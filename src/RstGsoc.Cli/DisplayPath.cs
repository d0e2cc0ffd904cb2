namespace RstGsoc.Cli;

/// <summary>Paths as other tools read them.</summary>
internal static class DisplayPath
{
    /// <summary>Relative to the current folder where the file lies below it, with <c>/</c> between folders.</summary>
    public static string Relative(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        var isBelow = !Path.IsPathRooted(relative) && !relative.StartsWith("..", StringComparison.Ordinal);
        return (isBelow ? relative : path.TrimStart('/')).Replace('\\', '/');
    }
}
