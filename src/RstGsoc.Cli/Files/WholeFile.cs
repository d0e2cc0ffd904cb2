namespace RstGsoc.Cli.Files;

/// <summary>
/// Puts a file in the place of another: whole or not at all. The bytes go into a new file beside it, which takes over its mode and, as far as may
/// be, its owner, and then its name.
/// </summary>
internal static class WholeFile
{
    private static readonly string[] s_specialFolders = ["/dev/", "/proc/"];

    private enum Place
    {
        Free,
        Taken,
    }

    /// <summary>Writes a file that need not exist. A device or a pipe is written to as it is; links are followed.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes, Interruption interruption)
    {
        if (Directory.Exists(path))
            throw new IOException("this is a folder");
        if (IsSpecial(path))
            WriteInto(path, bytes.Span);
        else
            interruption.Finish(() => Put(RegularFile.FullName(path), bytes.Span, File.Exists(path) ? Place.Taken : Place.Free, () => { }));
    }

    /// <summary>Writes a file that must not exist.</summary>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Create(string path, ReadOnlyMemory<byte> bytes, Interruption interruption) =>
        interruption.Finish(() => Put(Path.GetFullPath(path), bytes.Span, Place.Free, () => { }));

    /// <summary>Replaces a file that exists, if a last look finds nothing against it.</summary>
    /// <param name="path">The file; links are followed.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="check">The last look, when all is written; throws what is against it.</param>
    /// <param name="interruption">Waits until it is done.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Replace(string path, ReadOnlyMemory<byte> bytes, Action<string> check, Interruption interruption) => interruption.Finish(() =>
    {
        var target = RegularFile.FullName(path);
        Put(target, bytes.Span, Place.Taken, () => check(target));
    });

    private static void Put(string path, ReadOnlySpan<byte> bytes, Place place, Action check)
    {
        if (place == Place.Taken)
            AskForWriting(path);
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".rstgsoc-{Guid.NewGuid():N}.tmp");
        try
        {
            WriteBeside(temporary, bytes, isPrivate: place == Place.Taken);
            if (place == Place.Taken)
                TakeOver(path, temporary);
            check();
            File.Move(temporary, path, overwrite: place == Place.Taken);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Until it has the mode of the file that it replaces, it is nobody else's to read.</summary>
    private static void WriteBeside(string temporary, ReadOnlySpan<byte> bytes, bool isPrivate)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (isPrivate && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(temporary, options);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private static void TakeOver(string path, string temporary)
    {
        if (OperatingSystem.IsWindows())
            return;
        FileFacts.Of(path)?.GiveTo(temporary);
        File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
    }

    /// <summary>Whoever may write to a folder can replace a file that is read-only, and should not.</summary>
    private static void AskForWriting(string path) => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0).Dispose();

    private static void WriteInto(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        stream.Write(bytes);
    }

    /// <summary>Devices and pipes, and the names by which a process can call its own open files.</summary>
    private static bool IsSpecial(string path) =>
        s_specialFolders.Any(folder => Path.GetFullPath(path).StartsWith(folder, StringComparison.Ordinal)) || (File.Exists(path) && FileFacts.Of(path) is { IsRegular: false });
}
