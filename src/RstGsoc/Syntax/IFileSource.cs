namespace RstGsoc.Syntax;

/// <summary>
/// Where the files come from that pages include. The library opens none itself: what a page names is untrusted, and the caller knows
/// which folder it may see.
/// </summary>
public interface IFileSource
{
    /// <summary>Reads a file as a whole, or says why not. Must not throw for what the path holds.</summary>
    /// <param name="path">
    /// With slashes and without <c>.</c>; begins with <c>..</c> or a slash where the page says so. A relative path starts where
    /// <see cref="RstParseOptions.SourceName"/> does.
    /// </param>
    FileContent Read(string path);
}

/// <summary>What an <see cref="IFileSource"/> found.</summary>
public readonly record struct FileContent
{
    private FileContent(ReadOnlyMemory<byte> bytes, string? error) => (Bytes, Error) = (bytes, error);

    /// <summary>The file's bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Why there are none, or null.</summary>
    public string? Error { get; }

    /// <summary>A file.</summary>
    public static FileContent Of(ReadOnlyMemory<byte> bytes) => new(bytes, null);

    /// <summary>There is no file of this name.</summary>
    public static FileContent NotFound(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(default, $"[Errno 2] No such file or directory: '{path}'");
    }

    /// <summary>The file must not be read.</summary>
    /// <param name="reason">Why, without a full stop.</param>
    public static FileContent Refused(string reason) => new(default, reason);
}
