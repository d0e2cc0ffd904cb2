namespace RstGsoc.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to complain about.</summary>
    public const int Clean = 0;

    /// <summary>There are findings at or above the fail level.</summary>
    public const int Findings = 1;

    /// <summary>The command line makes no sense, or something could not be read.</summary>
    public const int Failure = 2;
}
