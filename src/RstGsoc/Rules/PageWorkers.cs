using System.Runtime.ExceptionServices;

namespace RstGsoc.Rules;

/// <summary>Does one step to all pages, by as many threads as are asked for. A result stands where its page stands, whoever made it.</summary>
internal sealed class PageWorkers
{
    /// <summary>Threads other than the first have small stacks on some systems, and pages may be nested deeply.</summary>
    private const int StackSize = 16 << 20;

    private readonly int _count;
    private readonly Action<int> _work;
    private readonly Action<int>? _progress;
    private int _next = -1;
    private int _done;
    private ExceptionDispatchInfo? _error;

    private PageWorkers(int count, Action<int> work, Action<int>? progress) => (_count, _work, _progress) = (count, work, progress);

    /// <summary>The results for all pages, in their order.</summary>
    public static TResult[] Map<TResult>(int count, LintStep step, LintWork work, Func<int, TResult> map)
    {
        var results = new TResult[count];
        var workers = new PageWorkers(count, i => results[i] = map(i), work.Progress is { } tell ? done => tell(new LintProgress(step, done, count)) : null);
        workers.Run(Math.Min(work.Threads, count));
        return results;
    }

    private void Run(int threads)
    {
        var others = new Thread[Math.Max(0, threads - 1)];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(Work, StackSize) { IsBackground = true };
            others[i].Start();
        }
        Work();
        foreach (var thread in others)
            thread.Join();
        _error?.Throw();
    }

    private void Work()
    {
        try
        {
            while (_error is null && Interlocked.Increment(ref _next) is var i && i < _count)
            {
                _work(i);
                _progress?.Invoke(Interlocked.Increment(ref _done));
            }
        }
        catch (Exception error)
        {
            _error = ExceptionDispatchInfo.Capture(error);
        }
    }
}
