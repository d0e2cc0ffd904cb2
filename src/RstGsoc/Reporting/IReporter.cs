using RstGsoc.Rules;

namespace RstGsoc.Reporting;

/// <summary>A form in which findings are written down.</summary>
public interface IReporter
{
    /// <summary>The name that the command line calls it by.</summary>
    string Name { get; }

    /// <summary>Writes a run's findings.</summary>
    void Write(LintReport report, TextWriter output);
}
