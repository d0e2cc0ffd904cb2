using System.Text;

namespace RstGsoc.Cli.Configuration;

/// <summary>Names of enumerations as configuration files spell them: <c>skill-level</c> for <c>SkillLevel</c>.</summary>
internal static class KebabCase
{
    public static IReadOnlyList<string> Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(Of)];

    /// <summary>The member of a name that is known to be one.</summary>
    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    public static string Of(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
            (char.IsUpper(c) && text.Length > 0 ? text.Append('-') : text).Append(char.ToLowerInvariant(c));
        return text.ToString();
    }
}
