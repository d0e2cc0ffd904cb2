using System.Runtime.InteropServices;

namespace RstGsoc.Cli.Files;

/// <summary>
/// What happens at Ctrl-C, and when the process is told to end: the file that is being written is finished, nothing else begins, and the exit code
/// is the one of the signal. Until somebody watches, the system's own way holds, which costs nothing.
/// </summary>
/// <param name="listens">Whether there are signals at all: a test has none.</param>
internal sealed class Interruption(bool listens)
{
    private const int FirstSignalCode = 128;
    private static readonly (PosixSignal Signal, int Number)[] s_signals = [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15)];

    private readonly Lock _gate = new();
    private IReadOnlyList<PosixSignalRegistration> _registrations = [];

    /// <summary>Is called before the process ends.</summary>
    public Action? Ending { get; set; }

    /// <summary>Takes over the signals, from now on.</summary>
    public void Watch()
    {
        lock (_gate)
        {
            if (listens && _registrations.Count == 0)
                _registrations = [.. s_signals.Select(signal => PosixSignalRegistration.Create(signal.Signal, context => End(context, signal.Number)))];
        }
    }

    /// <summary>Does what must not be left half done.</summary>
    public void Finish(Action work)
    {
        Watch();
        lock (_gate)
            work();
    }

    /// <summary>The gate stays shut: whoever wants to write now waits for the end of the process.</summary>
    private void End(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        lock (_gate)
        {
            Ending?.Invoke();
            Environment.Exit(FirstSignalCode + number);
        }
    }
}
