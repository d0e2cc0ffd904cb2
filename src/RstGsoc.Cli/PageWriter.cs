using RstGsoc.Cli.Files;
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
    public static void Replace(SourceText original, SourceText mended, Interruption interruption) => WholeFile.Replace(
        original.Path!,
        mended.ToBytes(),
        path =>
        {
            if (!RegularFile.Read(path, int.MaxValue).AsSpan().SequenceEqual(original.ToBytes()))
                throw new IOException("the file has changed meanwhile, or is not written in its encoding throughout; it was left alone");
        },
        interruption);

    /// <summary>As <see cref="Replace"/>; what goes wrong is told on standard error.</summary>
    public static bool TryReplace(SourceText original, SourceText mended, Host host)
    {
        try
        {
            Replace(original, mended, host.Interruption);
            return true;
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            host.Complain($"{original.Path}: not written: {FileFault.Reason(original.Path!, error)}");
            return false;
        }
    }
}
