using System.Text;
using RstGsoc.Ideas;

namespace RstGsoc.Reporting.Web;

/// <summary>What people call things.</summary>
internal static class FieldWords
{
    /// <summary>The words of a kind of field: <c>Suggested by</c>.</summary>
    public static string Of(FieldKind kind)
    {
        var words = new StringBuilder();
        foreach (var c in kind.ToString())
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append(' ').Append(char.ToLowerInvariant(c));
            else
                words.Append(c);
        }
        return words.ToString();
    }

    /// <summary>A level, a range of levels, or the page's own word.</summary>
    public static string Of(SkillLevelRange level) => level switch
    {
        { Min: { } min, Max: { } max } when min != max => $"{min} to {max.ToString().ToLowerInvariant()}",
        { Min: { } min } => min.ToString(),
        _ => level.Raw,
    };

    public static string Counted(int count, string noun) => $"{count} {(count == 1 ? noun : noun + "s")}";
}
