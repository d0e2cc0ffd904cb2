using System.Diagnostics;
using System.IO.MemoryMappedFiles;

namespace RstGsoc.Fuzz;

/// <summary>
/// Keeps the number of the input in work in a file, for the faults that end or stop the process: a stack that overflows leaves the file
/// behind, and an input that does not come to an end is reported by a second thread.
/// </summary>
internal sealed class Journal : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);
    private readonly string _path;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly Timer _watch;
    private long _number = -1;
    private (long Number, TimeSpan Since) _seen = (-1, TimeSpan.Zero);

    public Journal()
    {
        _path = Path.Combine(Path.GetTempPath(), $"rstgsoc-fuzz-{Environment.ProcessId}");
        _file = MemoryMappedFile.CreateFromFile(_path, FileMode.Create, null, sizeof(long));
        _view = _file.CreateViewAccessor();
        _watch = new Timer(_ => Look(), null, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
        Console.WriteLine($"number of the input in work: od -An -td8 {_path}");
    }

    public void Begin(long number)
    {
        Volatile.Write(ref _number, number);
        _view.Write(0, number);
    }

    public void Dispose()
    {
        _watch.Dispose();
        _view.Dispose();
        _file.Dispose();
        File.Delete(_path);
    }

    private void Look()
    {
        var (number, now) = (Volatile.Read(ref _number), Environment.CpuUsage.TotalTime);
        if (number != _seen.Number)
            _seen = (number, now);
        else if (number >= 0 && now - _seen.Since > s_patience)
        {
            Console.WriteLine($"input {number}: no end after {s_patience.TotalSeconds} s of processor time");
            Environment.Exit(1);
        }
    }
}
