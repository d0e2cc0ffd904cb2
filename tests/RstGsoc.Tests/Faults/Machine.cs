using System.Diagnostics;

namespace RstGsoc.Tests.Faults;

/// <summary>What can be done on this machine.</summary>
internal static class Machine
{
    private static readonly Lazy<bool> s_isRoot = new(() => Try("test \"$(id -u)\" = 0"));
    private static readonly Lazy<bool> s_mounts = new(() => Try("d=$(mktemp -d) && mount -t tmpfs -o size=64k none \"$d\" && umount \"$d\"; code=$?; rmdir \"$d\"; exit $code"));
    private static readonly Lazy<bool> s_becomesNobody = new(() => Try($"setpriv --reuid=65534 --regid=65534 --clear-groups '{DotNet}' --list-runtimes"));
    private static readonly Lazy<bool> s_hasTerminal = new(() => Try("script -qec true /dev/null"));

    /// <summary>The program that runs the tests, and can run the command.</summary>
    public static string DotNet { get; } = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    public static bool IsRoot => s_isRoot.Value;

    /// <summary>Why a test cannot run here; null when it can.</summary>
    public static string? Lacks(Need need)
    {
        if (OperatingSystem.IsWindows())
            return "needs a POSIX shell";
        return need switch
        {
            Need.Mount when !s_mounts.Value => "needs the right to mount a tmpfs (root with CAP_SYS_ADMIN)",
            Need.PlainUser when IsRoot && !s_becomesNobody.Value => "root is above all permissions, and setpriv cannot start dotnet as nobody here",
            Need.Terminal when !s_hasTerminal.Value => "needs util-linux's script for a terminal",
            _ => null,
        };
    }

    private static bool Try(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEndAsync();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
