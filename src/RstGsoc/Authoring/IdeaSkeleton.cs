using System.Globalization;
using System.Text;
using RstGsoc.Ideas;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Authoring;

/// <summary>An idea with everything that its programme year asks for, in the usual layout: a section with labelled paragraphs and a list.</summary>
internal static class IdeaSkeleton
{
    /// <param name="title">The idea's title.</param>
    /// <param name="adornment">The character under its title.</param>
    /// <param name="programme">The programme year.</param>
    public static string Write(string title, char adornment, Programme programme)
    {
        var text = new StringBuilder($"{title}\n{new string(adornment, DisplayWidth.Of(title))}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**Summary:** {Placeholder.For(FieldKind.Summary, programme)}\n\n{Placeholder.Description}\n\n");
        if (programme.RequiresOutcomes)
            text.Append(CultureInfo.InvariantCulture, $"**Expected outcome:** {Placeholder.For(FieldKind.ExpectedOutcomes, programme)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**Links:**\n\n-  {Placeholder.For(FieldKind.Links, programme)}\n\n**Details:**\n\n");
        foreach (var (kind, label) in SkeletonFields.Of(programme))
            text.Append(CultureInfo.InvariantCulture, $"-  {label}: {Placeholder.For(kind, programme)}\n");
        return text.ToString();
    }
}
