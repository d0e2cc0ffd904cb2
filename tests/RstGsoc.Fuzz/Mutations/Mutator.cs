using System.Text;

namespace RstGsoc.Fuzz.Mutations;

/// <summary>Makes hostile pages out of good ones. The same texts, seed and number always give the same page.</summary>
internal sealed class Mutator(IReadOnlyList<string> texts, long seed)
{
    private const int Longest = 30_000;

    public FuzzInput Make(long number)
    {
        var dice = new Dice(seed, number);
        var page = dice.Pick(texts);
        for (var round = dice.Between(1, dice.Hits(8) ? 12 : 4); round > 0; round--)
            page = Mutate(page, dice);
        if (dice.Hits(1_000))
            page = Enlarge(page, dice);
        if (page.Length > Longest)
            page = page[..Longest];
        return dice.Hits(16) ? new FuzzInput(ByteMutations.Damage(page, dice), true, seed, number) : new FuzzInput(page, false, seed, number);
    }

    private string Mutate(string page, Dice dice) => dice.Next(12) switch
    {
        0 => Splice(page, dice.Pick(texts), dice),
        1 => Graft(page, dice.Pick(texts), dice),
        2 => Wrap(page, dice),
        3 => page[..dice.Next(page.Length + 1)],
        4 => Cut(page, dice),
        5 => Insert(page, dice, dice.Pick(Fragments.Characters)),
        6 => Insert(page, dice, string.Concat(Enumerable.Repeat(dice.Pick(Fragments.Markup), dice.Between(1, dice.Hits(4) ? 40 : 2)))),
        7 => Exchange(page, dice),
        8 => Insert(page, dice, dice.Pick(Fragments.Markup)),
        _ => EditLines(page, dice),
    };

    /// <summary>The begin of one page and the end of another.</summary>
    private static string Splice(string page, string other, Dice dice) => page[..dice.Next(page.Length + 1)] + other[dice.Next(other.Length)..];

    /// <summary>Some lines of one page within another, as deep as the place is or deeper.</summary>
    private static string Graft(string page, string other, Dice dice)
    {
        var (lines, others) = (page.Split('\n').ToList(), other.Split('\n'));
        var (from, margin) = (dice.Next(others.Length), new string(' ', dice.Hits(2) ? 0 : dice.Between(1, 8)));
        var piece = others.Skip(from).Take(dice.Between(1, 12)).Select(line => line.Length == 0 ? line : margin + line);
        lines.InsertRange(dice.Next(lines.Count + 1), piece);
        return string.Join('\n', lines);
    }

    /// <summary>The page as the content of something.</summary>
    private static string Wrap(string page, Dice dice)
    {
        var first = dice.Pick(Fragments.Lines);
        var margin = new string(' ', dice.Between(1, 4));
        return first + (dice.Hits(4) ? "\n" : "\n\n") + margin + page.Replace("\n", "\n" + margin, StringComparison.Ordinal);
    }

    private static string Insert(string page, Dice dice, string fragment) => page.Insert(dice.Next(page.Length + 1), fragment);

    private static string Cut(string page, Dice dice)
    {
        var at = dice.Next(page.Length + 1);
        return page.Remove(at, Math.Min(dice.Between(1, dice.Hits(3) ? 30 : 2), page.Length - at));
    }

    /// <summary>All of one character for another: line ends, spaces, punctuation, digits.</summary>
    private static string Exchange(string page, Dice dice)
    {
        if (page.Length == 0)
            return page;
        var old = dice.Next(6) switch { 0 => "\n", 1 => " ", _ => page[dice.Next(page.Length)].ToString() };
        var with = dice.Hits(2) ? dice.Pick(Fragments.Characters) : ((char)dice.Between(0x20, 0x7E)).ToString();
        if (!dice.Hits(3))
            return page.Replace(old, with, StringComparison.Ordinal);
        var at = page.IndexOf(old, dice.Next(page.Length), StringComparison.Ordinal);
        return at < 0 ? page : page.Remove(at, 1).Insert(at, with);
    }

    private static string EditLines(string page, Dice dice)
    {
        var lines = page.Split('\n').ToList();
        for (var times = dice.Between(1, 3); times > 0 && lines.Count > 0; times--)
            dice.Pick(LineMutations.All)(lines, dice);
        return string.Join('\n', lines);
    }

    /// <summary>Thousands of the same: what is not linear shows here.</summary>
    private string Enlarge(string page, Dice dice)
    {
        var unit = dice.Next(4) switch
        {
            0 => dice.Pick(Fragments.Markup),
            1 => dice.Pick(Fragments.Markup) + "a ",
            2 => dice.Pick(Fragments.Lines) + (dice.Hits(2) ? "\n" : "\n\n"),
            _ => dice.Pick(texts) + "\n",
        };
        var times = Math.Max(1, dice.Between(2_000, Longest) / unit.Length);
        var many = new StringBuilder().Insert(0, unit, times).ToString();
        return dice.Hits(2) ? many : many + page;
    }
}
