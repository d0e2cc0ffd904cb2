using System.Numerics;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>Which part of a file is taken in.</summary>
/// <param name="StartLine">The first line, 0-based, or a negative count from the end.</param>
/// <param name="EndLine">Behind the last line, likewise.</param>
/// <param name="EndBefore">Text at which to stop.</param>
/// <param name="StartAfter">Text behind which to begin.</param>
internal readonly record struct Clipping(BigInteger? StartLine, BigInteger? EndLine, string? EndBefore, string? StartAfter)
{
    public static Clipping Of(DirectiveUse use) => new(
        Number(use, "start-line"),
        Number(use, "end-line"),
        use.Options.GetValueOrDefault("end-before") as string,
        use.Options.GetValueOrDefault("start-after") as string);

    /// <summary>The part of a text; null, after a report, when a text to look for is not there.</summary>
    public string? Cut(DirectiveUse use, string text)
    {
        if (StartLine is { IsZero: false } || EndLine is not null)
            text = CutLines(text);
        if (!string.IsNullOrEmpty(StartAfter))
        {
            var start = text.IndexOf(StartAfter, StringComparison.Ordinal);
            if (start < 0)
                return ReportMissing(use, "start-after");
            text = text[(start + StartAfter.Length)..];
        }
        if (string.IsNullOrEmpty(EndBefore))
            return text;
        var end = text.IndexOf(EndBefore, StringComparison.Ordinal);
        return end < 0 ? ReportMissing(use, "end-before") : text[..end];
    }

    private string CutLines(string text)
    {
        var lines = PythonLines.Split(text).ToList();
        var (start, end) = (Position(StartLine ?? 0, lines.Count), Position(EndLine ?? lines.Count, lines.Count));
        return string.Concat(lines.Take(end).Skip(start).Select(line => line + "\n"));
    }

    private static int Position(BigInteger index, int count) => (int)BigInteger.Clamp(index < 0 ? index + count : index, 0, count);

    private static string? ReportMissing(DirectiveUse use, string option)
    {
        use.Fail(4, SyntaxRules.FileNotInserted, $"Problem with \"{option}\" option of \"{use.Name}\" directive:\nText not found.");
        return null;
    }

    private static BigInteger? Number(DirectiveUse use, string option) => use.Options.GetValueOrDefault(option) switch
    {
        int number => number,
        BigInteger number => number,
        _ => null,
    };
}
