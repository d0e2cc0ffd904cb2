namespace RstGsoc.Reporting;

/// <summary>The examples of rules, for people: without the marks that the tests read.</summary>
internal static class Examples
{
    public static string WithoutMarks(string example) =>
        example.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).TrimEnd('\n');
}
