using System.Runtime.InteropServices;

namespace RstGsoc.Cli.Files;

/// <summary>What Linux knows about a file and .NET does not tell. Asked only where a plain look leaves a doubt, because it costs a native call.</summary>
/// <param name="IsRegular">Whether it is a file of bytes, and no pipe, socket, device or folder.</param>
/// <param name="User">Its owner.</param>
/// <param name="Group">Its group.</param>
internal readonly partial record struct FileFacts(bool IsRegular, uint User, uint Group)
{
    private const int CurrentFolder = -100;
    private const uint TypeModeUserGroup = 0x1 | 0x2 | 0x8 | 0x10;
    private const int StructureSize = 256;
    private const int UserOffset = 20;
    private const int GroupOffset = 24;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    /// <summary>The facts of what a path leads to, links followed; null where the system does not tell.</summary>
    public static FileFacts? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var facts = new byte[StructureSize];
        try
        {
            if (AskSystem(CurrentFolder, path, 0, TypeModeUserGroup, facts) != 0)
                return null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
        var mode = MemoryMarshal.Read<ushort>(facts.AsSpan(ModeOffset));
        return new FileFacts((mode & TypeMask) == RegularType, MemoryMarshal.Read<uint>(facts.AsSpan(UserOffset)), MemoryMarshal.Read<uint>(facts.AsSpan(GroupOffset)));
    }

    /// <summary>Gives a file to this owner and group as far as the caller may: only root gives files away, anybody to groups of their own.</summary>
    public void GiveTo(string path)
    {
        if (Of(path) is not { } now || (now.User == User && now.Group == Group))
            return;
        if (ChangeOwner(path, User, Group) != 0)
            _ = ChangeOwner(path, uint.MaxValue, Group);
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int AskSystem(int folder, string path, int flags, uint mask, byte[] facts);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwner(string path, uint user, uint group);
}
