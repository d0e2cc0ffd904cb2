namespace RstGsoc.Reporting.Web;

/// <summary>What an <see cref="IdeaReport"/> says of itself.</summary>
public sealed record IdeaReportOptions
{
    /// <summary>The heading of the report.</summary>
    public string Title { get; init; } = "Project ideas";

    /// <summary>How a page's path is shown.</summary>
    public Func<string, string> DisplayPath { get; init; } = path => path;
}
