using RstGsoc.Text;

namespace RstGsoc.Cli.Configuration;

/// <summary>The tail of a message about a name that nobody knows.</summary>
internal static class Suggestion
{
    /// <summary>The words <c>; did you mean 'select'?</c>, or nothing when no name is near.</summary>
    public static string For(string written, IEnumerable<string> known) => NearestName.Find(written, known) is { } name ? $"; did you mean '{name}'?" : "";
}
