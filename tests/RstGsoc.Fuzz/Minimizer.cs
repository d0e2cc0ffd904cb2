namespace RstGsoc.Fuzz;

/// <summary>Cuts a page down while it still fails: by lines, then by characters, in ever smaller pieces.</summary>
internal static class Minimizer
{
    public static string Minimize(string page, Func<string, bool> fails)
    {
        for (var length = int.MaxValue; page.Length < length;)
        {
            length = page.Length;
            page = string.Concat(Shorten(Lines(page), lines => fails(string.Concat(lines))));
            page = string.Concat(Shorten([.. page.Select(c => c.ToString())], characters => fails(string.Concat(characters))));
        }
        return page;
    }

    private static List<string> Shorten(List<string> pieces, Func<IEnumerable<string>, bool> fails)
    {
        for (var count = (pieces.Count + 1) / 2; count >= 1; count /= 2)
        {
            for (var at = 0; at < pieces.Count;)
            {
                List<string> shorter = [.. pieces.Take(at), .. pieces.Skip(at + count)];
                if (fails(shorter))
                    pieces = shorter;
                else
                    at += count;
            }
        }
        return pieces;
    }

    private static List<string> Lines(string page)
    {
        var lines = page.Split('\n');
        return [.. lines.Select((line, i) => i + 1 < lines.Length ? line + "\n" : line)];
    }
}
