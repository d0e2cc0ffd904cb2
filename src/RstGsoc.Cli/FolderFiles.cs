using RstGsoc.Syntax;

namespace RstGsoc.Cli;

/// <summary>Regular files below one folder. What is reached through a symbolic link is not below it.</summary>
/// <param name="root">The folder.</param>
/// <param name="start">Where relative paths begin.</param>
/// <param name="maximumSize">The largest file that is read, in bytes.</param>
internal sealed class FolderFiles(string root, string start, int maximumSize) : IFileSource
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    private readonly string _start = Path.GetFullPath(start);

    /// <inheritdoc/>
    public FileContent Read(string path)
    {
        try
        {
            var full = Path.GetFullPath(Path.Combine(_start, path));
            if (!full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return FileContent.Refused($"\"{path}\" is outside the folder that files may come from");
            return HasLink(full) ? FileContent.Refused($"\"{path}\" is reached through a symbolic link") : ReadRegular(new FileInfo(full), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileContent.Refused($"\"{path}\" cannot be read");
        }
    }

    /// <summary>A pipe or a device says that it has no bytes, so it is never opened.</summary>
    private FileContent ReadRegular(FileInfo file, string path)
    {
        if (Directory.Exists(file.FullName))
            return FileContent.Refused($"[Errno 21] Is a directory: '{path}'");
        if (!file.Exists)
            return FileContent.NotFound(path);
        if (file.Length > maximumSize)
            return FileContent.Refused($"\"{path}\" is larger than {maximumSize} bytes");
        return FileContent.Of(file.Length == 0 ? default : File.ReadAllBytes(file.FullName));
    }

    private bool HasLink(string full)
    {
        for (var at = full; at.Length > _root.Length; at = Path.GetDirectoryName(at)!)
        {
            if (new FileInfo(at).LinkTarget is not null)
                return true;
        }
        return false;
    }
}
