using System.Diagnostics;
using System.Text;

namespace RstGsoc.Tests.Faults;

/// <summary>
/// A folder of its own for a test, and a shell that stands in it. In scripts, <c>$RSTGSOC</c> is the command as it was built, or the program that the
/// environment variable RSTGSOC_PROGRAM names, and <c>$AS_USER</c> before it makes a plain user of root.
/// </summary>
public sealed class FaultFolder : IDisposable
{
    /// <summary>One finding that a fix mends, and no other.</summary>
    public const string Faulty = "Text. \n";

    public const string Mended = "Text.\n";

    private static readonly Lazy<string> s_command = new(() => Environment.GetEnvironmentVariable("RSTGSOC_PROGRAM") is { } program ? CopyProgram(program) : CopyBuild());
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    public string Folder { get; } = Directory.CreateTempSubdirectory("rstgsoc-fault-").FullName;

    public FaultFolder()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Folder, (UnixFileMode)0b111_101_101);
    }

    public string this[string name] => Path.Combine(Folder, name);

    public string Write(string name, string text = Faulty) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>Names of all that lies in the folder, hidden files too.</summary>
    public IEnumerable<string> List(string folder = "") => Directory.EnumerateFileSystemEntries(this[folder]).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal);

    /// <summary>Runs a script to its end.</summary>
    public ShellResult Shell(string script)
    {
        using var process = Start(script);
        process.StandardInput.Close();
        return Finish(process);
    }

    /// <summary>Starts a script; <see cref="Finish"/> waits for its end.</summary>
    public Process Start(string script)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", script])
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["RSTGSOC"] = s_command.Value;
        start.Environment["AS_USER"] = Machine.IsRoot ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "";
        start.Environment.Remove("GITHUB_ACTIONS");
        return Process.Start(start)!;
    }

    public static ShellResult Finish(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("the command hangs");
        }
        return new ShellResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>By the shell, because .NET cannot name what is no UTF-8.</summary>
    public void Dispose() => Process.Start("rm", ["-rf", "--", Folder]).WaitForExit();

    private static string CopyBuild()
    {
        var files = Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json");
        return $"{Machine.DotNet} {Path.Combine(Copy(files), "RstGsoc.Cli.dll")}";
    }

    private static string CopyProgram(string program)
    {
        var file = new FileInfo(program);
        var target = file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
        return Path.Combine(Copy([target]), Path.GetFileName(target));
    }

    /// <summary>Where a plain user may read them wherever the checkout lies.</summary>
    private static string Copy(IEnumerable<string> files)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"rstgsoc-command-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        foreach (var file in files)
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}

/// <summary>What a script did.</summary>
public sealed record ShellResult(int ExitCode, string Output, string Error);
