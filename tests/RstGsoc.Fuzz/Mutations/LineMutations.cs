namespace RstGsoc.Fuzz.Mutations;

/// <summary>Changes of whole lines. Each takes the lines of a page and leaves others.</summary>
internal static class LineMutations
{
    public static readonly Action<List<string>, Dice>[] All =
    [
        (lines, dice) => lines.RemoveAt(dice.Next(lines.Count)),
        (lines, dice) => lines.RemoveRange(dice.Next(lines.Count) is var at ? at : 0, Math.Min(dice.Between(1, 5), lines.Count - at)),
        (lines, dice) => lines.Insert(dice.Next(lines.Count + 1), dice.Pick(lines)),
        (lines, dice) => lines.Insert(dice.Next(lines.Count + 1), ""),
        (lines, dice) => lines.Insert(dice.Next(lines.Count + 1), dice.Pick(Fragments.Lines)),
        (lines, dice) => InsertNested(lines, dice),
        (lines, dice) => Swap(lines, dice),
        (lines, dice) => Join(lines, dice),
        (lines, dice) => RemoveBlank(lines, dice),
        Indent,
        Indent,
        Prefix,
        Repeat,
    ];

    private static void Swap(List<string> lines, Dice dice)
    {
        var (one, two) = (dice.Next(lines.Count), dice.Next(lines.Count));
        (lines[one], lines[two]) = (lines[two], lines[one]);
    }

    private static void Join(List<string> lines, Dice dice)
    {
        var at = dice.Next(lines.Count - 1);
        if (at + 1 >= lines.Count)
            return;
        lines[at] += lines[at + 1];
        lines.RemoveAt(at + 1);
    }

    private static void RemoveBlank(List<string> lines, Dice dice)
    {
        var at = lines.IndexOf("", dice.Next(lines.Count));
        if (at >= 0)
            lines.RemoveAt(at);
    }

    /// <summary>A fragment as deep as a line that is there.</summary>
    private static void InsertNested(List<string> lines, Dice dice)
    {
        var at = dice.Next(lines.Count);
        var margin = lines[at][..^lines[at].TrimStart(' ').Length];
        lines.InsertRange(at + dice.Next(2), dice.Pick(Fragments.Lines).Split('\n').Select(line => margin + line));
    }

    private static void Indent(List<string> lines, Dice dice)
    {
        var from = dice.Next(lines.Count);
        var to = dice.Hits(4) ? lines.Count : Math.Min(lines.Count, from + dice.Between(1, 6));
        var width = dice.Between(-4, 6);
        for (var line = from; line < to; line++)
            lines[line] = width >= 0 ? new string(' ', width) + lines[line] : lines[line][Math.Min(lines[line].Length, -width)..];
    }

    /// <summary>Makes lines a quotation, a line block, the body of a list item.</summary>
    private static void Prefix(List<string> lines, Dice dice)
    {
        var prefix = dice.Pick(Fragments.Markup);
        var from = dice.Next(lines.Count);
        for (var line = from; line < Math.Min(lines.Count, from + dice.Between(1, 4)); line++)
            lines[line] = prefix + lines[line];
    }

    /// <summary>A few lines many times over; now and then each deeper than the one before.</summary>
    private static void Repeat(List<string> lines, Dice dice)
    {
        var from = dice.Next(lines.Count);
        var block = lines.GetRange(from, Math.Min(dice.Between(1, 3), lines.Count - from));
        var (times, step) = (dice.Between(2, 12), dice.Hits(3) ? dice.Between(1, 4) : 0);
        for (var time = 0; time < times; time++)
            lines.InsertRange(from, block.Select(line => new string(' ', (times - time) * step) + line));
    }
}
