using System.Runtime.InteropServices;
using RstGsoc.Text;

namespace RstGsoc.Cli.Files;

/// <summary>
/// Reads files that strangers may have put there. A pipe or a device, whose end may never come, and a file that is too large are refused before
/// they are opened.
/// </summary>
internal static class RegularFile
{
    private const int BlockSize = 65_536;
    private const int Megabyte = 1 << 20;

    /// <summary>Files from this size on, in bytes, are decoded outside the collector's heap, where their bytes would lie about until the heap has grown.</summary>
    private const int LargeFile = Megabyte;

    /// <summary>The bytes of a file, links followed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maximumSize">The most that is read, in megabytes.</param>
    /// <exception cref="IOException">It cannot be read, is no regular file, or is larger.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, int maximumSize) => Measure(path, maximumSize) == 0 ? [] : File.ReadAllBytes(path);

    /// <summary>The page in a file, links followed.</summary>
    /// <inheritdoc cref="Read(string, int)"/>
    public static SourceText ReadPage(string path, int maximumSize) => Measure(path, maximumSize) switch
    {
        0 => SourceText.FromBytes([], path),
        >= LargeFile and <= int.MaxValue and var length => ReadLargePage(path, (int)length),
        _ => SourceText.FromBytes(File.ReadAllBytes(path), path),
    };

    /// <summary>All that a stream has.</summary>
    /// <exception cref="IOException">It has more than <paramref name="maximumSize"/> megabytes.</exception>
    public static byte[] Read(Stream stream, int maximumSize)
    {
        using var bytes = new MemoryStream();
        var block = new byte[BlockSize];
        while (stream.Read(block) is > 0 and var count)
        {
            bytes.Write(block, 0, count);
            if (bytes.Length > (long)maximumSize * Megabyte)
                throw TooLarge(maximumSize);
        }
        return bytes.ToArray();
    }

    /// <summary>The full path of a file, or of the one that it is a link to. (.NET would start from the root where a link has a relative path.)</summary>
    public static string FullName(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    private static long Measure(string path, int maximumSize)
    {
        var length = LengthOf(path);
        if (length > (long)maximumSize * Megabyte)
            throw TooLarge(maximumSize);
        // A pipe says that it has no bytes, and so does a device.
        return length > 0 || FileFacts.Of(path) is not { IsRegular: false } ? length : throw new IOException("this is no file but a pipe or a device ('-' reads standard input)");
    }

    private static unsafe SourceText ReadLargePage(string path, int length)
    {
        using var file = File.OpenHandle(path);
        var bytes = NativeMemory.Alloc((nuint)length);
        try
        {
            var block = new Span<byte>(bytes, length);
            var end = 0;
            while (end < length && RandomAccess.Read(file, block[end..], end) is > 0 and var count)
                end += count;
            return SourceText.FromBytes(block[..end], path);
        }
        finally
        {
            NativeMemory.Free(bytes);
        }
    }

    private static long LengthOf(string path)
    {
        var file = new FileInfo(FullName(path));
        // A pipe without a name is where a link leads, and yet no file.
        return file.Exists || FileFacts.Of(path) is not { IsRegular: false } ? file.Length : 0;
    }

    private static IOException TooLarge(int maximumSize) => new($"larger than {maximumSize} MB, which is the bound (--maximum-file-size)");
}
