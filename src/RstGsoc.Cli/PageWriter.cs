using RstGsoc.Text;

namespace RstGsoc.Cli;

/// <summary>Puts a mended page in the place of the old one: whole or not at all.</summary>
internal static class PageWriter
{
    /// <summary>
    /// Replaces the file that <paramref name="original"/> was read from. Links are followed, the file's mode stays; a file that is not what was
    /// read any more is left alone.
    /// </summary>
    /// <exception cref="IOException">It cannot be written, or has changed meanwhile.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Replace(SourceText original, SourceText mended)
    {
        var path = File.ResolveLinkTarget(original.Path!, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(original.Path!);
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            WriteBeside(path, temporary, mended.ToBytes());
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(original.ToBytes()))
                throw new IOException("the file has changed meanwhile, or is not written in its encoding throughout; it was left alone");
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>As <see cref="Replace"/>; what goes wrong is told on standard error.</summary>
    public static bool TryReplace(SourceText original, SourceText mended, Host host)
    {
        try
        {
            Replace(original, mended);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            host.Complain($"{original.Path}: {error.Message}");
            return false;
        }
    }

    private static void WriteBeside(string path, string temporary, byte[] bytes)
    {
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
    }
}
