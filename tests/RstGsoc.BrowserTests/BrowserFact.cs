namespace RstGsoc.BrowserTests;

/// <summary>What the tests of this project need besides .NET, and where it is looked for.</summary>
internal static class Needed
{
    public static readonly string Chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>The folder of libvirt's pages, which is test data outside the repository.</summary>
    public static readonly string? Libvirt = Above("../shared/corpus/pages/libvirt");

    /// <summary>axe-core's script: <c>npm install axe-core</c> somewhere, and AXE names the file.</summary>
    public static readonly string? Axe = Environment.GetEnvironmentVariable("AXE") is { } file && File.Exists(file) ? file : null;

    public static string? MissingChromium => File.Exists(Chromium) ? null : $"{Chromium} is not there: install Debian's chromium, or name another in the variable CHROMIUM";

    public static string? MissingLibvirt => Libvirt is null ? "libvirt's pages (../shared/corpus) are not here" : null;

    public static string? MissingAxe => Axe is null ? "the variable AXE names no file: install axe-core from npm and let it name axe.min.js" : null;

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.GetFullPath(Path.Combine(folder.FullName, path));
            if (Directory.Exists(candidate))
                return candidate;
        }
        return null;
    }
}

/// <summary>A test in a browser; says why it is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Needed.MissingChromium;
}

/// <summary>The same for a test with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Needed.MissingChromium;
}

/// <summary>A test over libvirt's pages in a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibvirtFactAttribute : FactAttribute
{
    public LibvirtFactAttribute() => Skip = Needed.MissingChromium ?? Needed.MissingLibvirt;
}

/// <summary>A test with axe-core in a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute() => Skip = Needed.MissingChromium ?? Needed.MissingAxe;
}
