namespace RstGsoc.Fuzz;

/// <summary>Makes hostile pages out of good ones. The same seed and number always give the same page.</summary>
internal sealed class Mutator(string[] texts, int seed)
{
    private static readonly string[] s_tokens =
    [
        "*", "**", "`", "``", "_", "__", "_`", "`_", "`__", "|", "[1]_", "[#]_", "[*]_", "[a]_", "\\", "\\ ", ":", "::", "..", ".. ", ".. _a: b_\n", ".. __: http://a.b\n",
        ".. |x| replace:: y\n", ".. [1] f\n", ".. note:: n\n", ".. image:: i\n   :alt: a\n", ".. table::\n\n", ".. role:: r(code)\n", ".. contents::\n", ".. include:: x\n",
        "====\n", "----\n", "~~~~\n", "+---+---+\n", "| a | b |\n", "=  =\n", "- ", "* ", "1. ", "(a) ", "i) ", "#. ", ":f: ", "-a  b\n", "--long=x  y\n", ">>> p\n", "| l\n", "-- who\n",
        "    ", "\t", "\n", "\n\n", "\r\n", "\r", "\0", "\v", "\f", "\u0085", "\u2028", "\u00a0", "\u200b", "\ufeff", "\ud800", "\udc00", "é", "e\u0301", "漢字", "\U0001F600", "ß", "İ",
        "http://a.b/c", "a@b.c", "**Mentor:** X <x@y.z>", "-  Project size: 350 hours\n", ":sup:`2`", "`t <u>`_", "`t <u_>`__", "<", ">", "\"", "'", "(", ")", "[", "]", "{", "}",
    ];

    public string Make(long number)
    {
        var random = new Random(unchecked((seed * 1_000_003) ^ (int)(number * 7919)));
        var page = Pick(random, texts);
        for (var round = random.Next(1, 8); round > 0; round--)
            page = Mutate(page, random);
        return page;
    }

    private string Mutate(string page, Random random) => random.Next(9) switch
    {
        0 => Splice(page, Pick(random, texts), random),
        1 => EditLines(page, random, lines => lines.RemoveAt(random.Next(lines.Count))),
        2 => EditLines(page, random, lines => lines.Insert(random.Next(lines.Count), Pick(random, [.. lines]))),
        3 => EditLines(page, random, lines => Indent(lines, random)),
        4 => page[..random.Next(page.Length + 1)],
        5 => Replace(page, random, ((char)random.Next(0x20, 0x7f)).ToString()),
        6 => Replace(page, random, ""),
        7 => string.Concat(Enumerable.Repeat(Pick(random, s_tokens), random.Next(1, 40))) + page,
        _ => Insert(page, random, Pick(random, s_tokens)),
    };

    private static string Splice(string page, string other, Random random) => page[..random.Next(page.Length + 1)] + other[random.Next(other.Length)..];

    private static string Insert(string page, Random random, string token)
    {
        var at = random.Next(page.Length + 1);
        return page[..at] + token + page[at..];
    }

    private static string Replace(string page, Random random, string token)
    {
        if (page.Length == 0)
            return token;
        var at = random.Next(page.Length);
        return page[..at] + token + page[(at + 1)..];
    }

    private static string EditLines(string page, Random random, Action<List<string>> edit)
    {
        var lines = page.Split('\n').ToList();
        for (var times = random.Next(1, 4); times > 0 && lines.Count > 0; times--)
            edit(lines);
        return string.Join('\n', lines);
    }

    private static void Indent(List<string> lines, Random random)
    {
        var from = random.Next(lines.Count);
        var to = Math.Min(lines.Count, from + random.Next(1, 6));
        var width = random.Next(-4, 7);
        for (var line = from; line < to; line++)
            lines[line] = width >= 0 ? new string(' ', width) + lines[line] : lines[line][Math.Min(lines[line].Length, -width)..];
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
