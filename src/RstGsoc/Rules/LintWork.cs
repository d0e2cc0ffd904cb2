namespace RstGsoc.Rules;

/// <summary>How the work of a run is done. None of it changes what comes out.</summary>
public sealed record LintWork
{
    /// <summary>One page after the other.</summary>
    public static LintWork InOrder { get; } = new();

    /// <summary>How many pages are worked on at the same time.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Is told whenever a page is done, by any of the threads.</summary>
    public Action<LintProgress>? Progress { get; init; }
}

/// <summary>How far a run has come.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">To how many pages it has been done.</param>
/// <param name="Total">To how many it will be.</param>
public readonly record struct LintProgress(LintStep Step, int Done, int Total);

/// <summary>What a run does to every page before the next step begins.</summary>
public enum LintStep
{
    /// <summary>Parsing it and reading its ideas.</summary>
    Read,

    /// <summary>Running the rules.</summary>
    Check,

    /// <summary>Applying fixes.</summary>
    Fix,
}
