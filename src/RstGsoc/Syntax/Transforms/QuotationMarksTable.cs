using System.Collections.Frozen;

namespace RstGsoc.Syntax.Transforms;

/// <summary>The usual quotation marks of languages; <c>-x-altquot</c> marks a language's second choice.</summary>
internal static class QuotationMarksTable
{
    private const string Alternative = "-x-altquot";
    private const int MaximumSubtags = 6;

    private static readonly FrozenDictionary<string, QuotationMarks> s_byTag = new (string Marks, string Tags)[]
    {
        ("“ ” ‘ ’", "af en eo ko nl pt-br tr zh-cn ca+ es+ it+"),
        ("„ ” ‚ ’", "sh af+ he+ nl+"),
        ("„ “ ‚ ‘", "bg cs de et hsb is lt lv mk sk sl da+ uk+"),
        ("« » “ ”", "ca el es gl it pt"),
        ("» « › ‹", "da cs+ de+ hr+ hsb+ sh+ sk+ sl+ sr+"),
        ("« » ‹ ›", "de-ch eu fr-ch it-ch sq et+ tr+"),
        ("‘ ’ “ ”", "en-uk+"),
        ("” ” ’ ’", "fi sv"),
        ("» » › ›", "fi+ sv+"),
        ("«\u00a0 \u00a0» “ ”", "fr"),
        ("«\u202f \u202f» “ ”", "fr+"),
        ("«\u202f \u202f» ‹\u202f \u202f›", "fr-ch+"),
        ("” “ » «", "he"),
        ("„ ” ‘ ’", "hr"),
        ("„ ” « »", "hu pl ro"),
        ("「 」 『 』", "ja zh-tw"),
        ("« » ’ ’", "nb nn no"),
        ("« » ‘ ’", "nn+ no+"),
        ("« » ‚ ’", "pl+"),
        ("« » „ “", "ru uk"),
        ("“ „ ‘ ‚", "sq+"),
        ("„ ” ’ ’", "sr"),
    }.SelectMany(row => row.Tags.Split(' ').Select(tag => (Tag: tag.Replace("+", Alternative, StringComparison.Ordinal), Marks: Read(row.Marks))))
        .ToFrozenDictionary(row => row.Tag, row => row.Marks, StringComparer.Ordinal);

    /// <summary>The tag of the language's other choice.</summary>
    public static string Other(string tag) =>
        tag.Contains(Alternative, StringComparison.Ordinal) ? tag.Replace(Alternative, "", StringComparison.Ordinal) : tag + Alternative;

    /// <summary>The marks for a language tag, subtags left out until one is known; null for an unknown language.</summary>
    public static (string Tag, QuotationMarks Marks)? Find(string tag, IReadOnlyDictionary<string, QuotationMarks> preferred)
    {
        foreach (var candidate in Candidates(tag))
        {
            if (preferred.TryGetValue(candidate, out var marks) || s_byTag.TryGetValue(candidate, out marks))
                return (candidate, marks);
        }
        return null;
    }

    /// <summary>The tag with all its subtags, then with fewer and fewer of them, in lower case.</summary>
    private static IEnumerable<string> Candidates(string tag)
    {
        var parts = JoinSingletons(tag.ToLowerInvariant().Replace('-', '_').Split('_'));
        var subtags = parts.Skip(1).Take(MaximumSubtags).ToArray();
        return Enumerable.Range(0, 1 << subtags.Length)
            .OrderByDescending(int.PopCount).ThenByDescending(chosen => Reversed(chosen, subtags.Length))
            .Select(chosen => string.Join('-', subtags.Where((_, at) => (chosen >> at & 1) == 1).Prepend(parts[0])));
    }

    /// <summary>A subtag of one character belongs to the one behind it: <c>x-altquot</c>.</summary>
    private static List<string> JoinSingletons(string[] subtags)
    {
        var parts = new List<string> { subtags[0] };
        for (var at = 1; at < subtags.Length; at++)
        {
            var isSingleton = subtags[at].Length == 1 && at + 1 < subtags.Length;
            parts.Add(isSingleton ? subtags[at] + "-" + subtags[at + 1] : subtags[at]);
            if (isSingleton)
                at++;
        }
        return parts;
    }

    /// <summary>The bits in the other order, so that choices with earlier subtags come first.</summary>
    private static int Reversed(int bits, int width) =>
        Enumerable.Range(0, width).Sum(at => (bits >> at & 1) << (width - 1 - at));

    private static QuotationMarks Read(string marks) => marks.Split(' ') is [var a, var b, var c, var d] ? new(a, b, c, d) : throw new FormatException(marks);
}
