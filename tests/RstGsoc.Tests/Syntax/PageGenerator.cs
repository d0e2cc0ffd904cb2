using FsCheck;
using FsCheck.Fluent;

namespace RstGsoc.Tests.Syntax;

/// <summary>Pages put together from pieces of every construct, indented, and broken in a few places.</summary>
internal static class PageGenerator
{
    private static readonly string[] s_pieces =
    [
        "Title\n=====", "=====\nTitle\n=====", "Two\n---", "A *title*\n~~~~~~~~~", "----", "Some words\non two lines.", "An *emphasis*, a **strong**, a ``literal``.",
        "See name_, `two words`_, `text <http://a.b/c>`_, anon__ and http://x.y/z.", "Notes [1]_ [#]_ [#a]_ [*]_ [Cit]_ and |sub|, a@b.cd.", ":sub:`x` `y`:sup: :nope:`z` \\*escaped\\* a\\ b",
        "- one\n- two\n\n  more\n- three", "* - inner\n  - list\n* x", "1. one\n2. two", "a) one\nb) two\n\n   more", "#. one\n#. two", "term\n  definition\nother : class\n  text\n\n  more",
        ":field: value\n:other: more\n    lines", ":Author: Me\n:Date:", "-a        option\n-b FILE   text\n--long=X  more\n          lines", "Text::\n\n  literal\n    block\n\nend", "Text::\n\n> quoted\n> more",
        "::\n\n  literal", "| line\n|   nested\n| more", "  quote\n\n  -- Who", ">>> code\nresult", ".. comment\n   more", "..", ".. _name: http://a.b/", ".. _two words:", "__ http://a.b/",
        ".. [1] note\n.. [#] auto\n\n   more", ".. [#a] labelled", ".. [*] symbol", ".. [Cit] citation", ".. |sub| replace:: *text*", ".. |img| image:: a.png", ".. note:: text\n\n   more",
        ".. admonition:: A *title*\n   :class: x\n\n   text", ".. image:: a.png\n   :alt: text\n   :target: name_", ".. figure:: a.png\n\n   Caption.\n\n   Legend.", ".. code:: python\n\n   x = 1",
        ".. math:: a^2", ".. contents:: Here", ".. topic:: T\n\n   text", ".. sidebar:: T\n   :subtitle: S\n\n   text", ".. parsed-literal::\n\n   *a*\n   b", ".. container:: c\n\n   - x", ".. header:: text",
        ".. role:: own(code)\n   :language: c", ".. nosuch:: x\n\n   y", ".. class:: c\n\ntext", ".. epigraph::\n\n   words\n\n   -- Who", ".. raw:: html\n\n   <p>", ".. meta::\n   :a: b",
        "+---+-----+\n| a | *b* |\n+===+=====+\n| - c     |\n+---+-----+", "+--+--+\n|表|字|\n|  +--+\n|a |b |\n+--+--+", "===  ===\n A    B\n===  ===\na    b\n     c\n--------\nd\n===  ===", "== ==\na  b\n== ==",
        ".. table:: T\n   :widths: 1 2\n\n   == ==\n   a  b\n   == ==", ".. csv-table:: T\n   :header: x, \"y, z\"\n\n   a, \"b\n   c\"\n   d", ".. list-table::\n   :header-rows: 1\n\n   * - a\n     - b\n   * - c\n     -",
    ];

    private static readonly string[] s_breaks =
    [
        "\n", "\n\n", " ", "   ", "*", "**", "`", "``", "_", "|", "\\", ":", "::", "..", ".. ", "- ", "+", "-", "=", "|\n", "[", "]", "<", ">", "é", "表", "\U0001F600", "e\u0301", "1.", "(a) ", "--",
    ];

    private static readonly Gen<string> s_piece =
        from text   in Gen.Elements(s_pieces)
        from indent in Gen.Frequency((5, Gen.Constant("")), (1, Gen.Elements("  ", "   ", "    ")))
        from gap    in Gen.Frequency((6, Gen.Constant("\n\n")), (1, Gen.Constant("\n")))
        select indent + text.Replace("\n", "\n" + indent, StringComparison.Ordinal) + gap;

    private static readonly Gen<Func<string, string>> s_mutation =
        from place in Gen.Choose(0, int.MaxValue - 1)
        from drop  in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Choose(1, 3)), (1, Gen.Choose(4, 40)))
        from add   in Gen.Frequency((1, Gen.Constant("")), (3, Gen.Elements(s_breaks)))
        select (Func<string, string>)(page => Mutate(page, place, drop, add));

    /// <summary>Pages, which shrink by lines.</summary>
    public static readonly Arbitrary<string> Pages = Arb.From(
        from pieces    in Gen.NonEmptyListOf(s_piece)
        from mutations in Gen.Resize(Gen.ListOf(s_mutation), 6)
        select mutations.Aggregate(string.Concat(pieces), (page, mutate) => mutate(page)),
        Shorter);

    private static string Mutate(string page, int place, int drop, string add)
    {
        var at = place % (page.Length + 1);
        return page.Remove(at, Math.Min(drop, page.Length - at)).Insert(at, add);
    }

    private static IEnumerable<string> Shorter(string page)
    {
        var lines = page.Split('\n');
        for (var count = lines.Length / 2; count > 0; count /= 2)
        {
            for (var at = 0; at + count <= lines.Length; at += count)
                yield return string.Join('\n', lines.Take(at).Concat(lines.Skip(at + count)));
        }
    }
}
