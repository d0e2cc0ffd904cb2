namespace RstGsoc.Fuzz;

/// <summary>Cuts a page down while it still fails, by ever smaller pieces.</summary>
internal static class Minimizer
{
    public static string Minimize(string page, Func<string, bool> fails)
    {
        for (var piece = page.Length / 2; piece >= 1; piece /= 2)
        {
            for (var at = 0; at < page.Length;)
            {
                var shorter = page.Remove(at, Math.Min(piece, page.Length - at));
                if (fails(shorter))
                    page = shorter;
                else
                    at += piece;
            }
        }
        return page;
    }
}
