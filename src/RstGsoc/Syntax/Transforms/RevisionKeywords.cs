using System.Text.RegularExpressions;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Takes the value out of expanded keywords of RCS and CVS such as <c>$Date: 2002/04/01 10:00:00 $</c>.</summary>
internal static class RevisionKeywords
{
    private const RegexOptions LinearTime = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly (Regex Pattern, string Value)[] s_keywords =
    [
        (new(@"\$Date: (\d\d\d\d)[-/](\d\d)[-/](\d\d)[ T][\d:]+[^$]* \$", LinearTime | RegexOptions.IgnoreCase), "$1-$2-$3"),
        (new(@"\$RCSfile: (.+),v \$", LinearTime | RegexOptions.IgnoreCase), "$1"),
        (new(@"\$[a-zA-Z]+: (.+) \$", LinearTime), "$1"),
    ];

    /// <summary>Changes a paragraph that holds nothing but text.</summary>
    public static void Clean(Element paragraph)
    {
        if (paragraph.ChildCount != 1 || paragraph.ChildAt(0) is not TextNode { Value: var text } node)
            return;
        foreach (var (pattern, value) in s_keywords)
        {
            if (!pattern.IsMatch(text))
                continue;
            paragraph.ReplaceAt(0, new TextNode(pattern.Replace(text, value), node.Span));
            return;
        }
    }
}
