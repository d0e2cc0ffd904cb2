using System.Buffers;

namespace RstGsoc.Cli.Files;

/// <summary>Why a file or folder could not be read or written, in words for its user.</summary>
internal static class FileFault
{
    private static readonly SearchValues<string> s_beforePath = SearchValues.Create([" : '", " in '"], StringComparison.Ordinal);

    /// <summary>The errors that files and folders have.</summary>
    public static bool Is(Exception error) => error is IOException or UnauthorizedAccessException;

    public static string Reason(string path, Exception error) => error switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => Missing(path),
        _ => WithoutPath(error.Message),
    };

    /// <summary>.NET adds the name of the file, which may be a temporary one.</summary>
    private static string WithoutPath(string message) => message.AsSpan().IndexOfAny(s_beforePath) is > 0 and var end ? message[..end] : message;

    /// <summary>What to say of a path where nothing is. .NET reads names as UTF-8 and can't write back what is none.</summary>
    public static string Missing(string path) => path.Contains('\uFFFD', StringComparison.Ordinal)
        ? "no such file or folder; if it is there, its name is not UTF-8, and it must be renamed to be read"
        : "no such file or folder";
}
