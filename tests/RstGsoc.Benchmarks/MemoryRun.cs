using System.Diagnostics;
using System.Globalization;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Benchmarks;

/// <summary>One page is read and parsed once, and its tree kept: what a program needs that does no more. whole.sh runs it as a process of its own.</summary>
internal static class MemoryRun
{
    public static int Run(string path)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var size = new FileInfo(path).Length;
        var document = RstDocument.Parse(Read(path));
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"bytes per byte of the page: peak {(double)peak / size:F1}, allocated {(double)allocated / size:F1}, kept {(double)GC.GetTotalMemory(forceFullCollection: true) / size:F1}"));
        GC.KeepAlive(document);
        return 0;
    }

    /// <summary>In a method of its own, so that the bytes are garbage once it returns.</summary>
    private static SourceText Read(string path) => SourceText.FromBytes(File.ReadAllBytes(path), path);
}
