using System.Globalization;
using RstGsoc.Rules;

namespace RstGsoc.Cli;

/// <summary>One line on a terminal that says how far long work has come. Work that takes less than a second never shows it.</summary>
/// <param name="terminal">Standard error.</param>
internal sealed class ProgressLine(TextWriter terminal) : IDisposable
{
    private const string Clearing = "\r\u001b[K";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private Timer? _timer;
    private string _step = "looking for pages";
    private int _done;
    private int _total;
    private bool _isShown;

    /// <summary>Begins to count the second.</summary>
    public void Start() => _timer = new Timer(_ => Draw(), null, s_patience, s_interval);

    /// <summary>Says what is done now. Any thread may.</summary>
    public void Show(string step, int done, int total) => (_step, _done, _total) = (step, done, total);

    /// <inheritdoc cref="Show(string, int, int)"/>
    public void Show(LintProgress progress) => Show(progress.Step switch { LintStep.Read => "parsing", LintStep.Check => "checking", _ => "fixing" }, progress.Done, progress.Total);

    /// <summary>Makes room for other text; the line comes back while the work goes on.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            if (_isShown)
                terminal.Write(Clearing);
            _isShown = false;
        }
    }

    /// <summary>Takes the line away for good.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _timer?.Dispose();
            _timer = null;
            Clear();
        }
    }

    public void Dispose() => Stop();

    private void Draw()
    {
        lock (_gate)
        {
            if (_timer is null)
                return;
            terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{Clearing}rstgsoc: {_step}{(_total > 0 ? $" {_done} of {_total}" : "")}"));
            _isShown = true;
        }
    }
}
