using RstGsoc.Reporting;

namespace RstGsoc.Cli;

/// <summary>Where the rules' page can be read: in the repository that the program was built from, else beside the program.</summary>
internal static class RulesPage
{
    public static string? Find()
    {
        if (RuleReference.Address is { } address)
            return address;
        var file = Path.Combine(AppContext.BaseDirectory, "rules.md");
        return File.Exists(file) ? new UriBuilder(Uri.UriSchemeFile, Environment.MachineName) { Path = file }.Uri.AbsoluteUri : null;
    }
}
