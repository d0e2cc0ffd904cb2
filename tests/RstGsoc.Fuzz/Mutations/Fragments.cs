namespace RstGsoc.Fuzz.Mutations;

/// <summary>What is put into pages: the markup of every construct, and characters that programs trip over.</summary>
internal static class Fragments
{
    public static readonly string[] Markup =
    [
        "*", "**", "`", "``", "_", "__", "_`", "`_", "`__", "|", "|_", "|__", "[1]_", "[#]_", "[*]_", "[a]_", "[#a]_", "\\", "\\ ", ":", "::", "..", ".. ", "http://a.b/c", "a@b.c", "mailto:x@y.z",
        ":sup:`2`", "`t <u>`_", "`t <u_>`__", "`t`:r:", "<", ">", "\"", "'", "(", ")", "[", "]", "{", "}", "- ", "* ", "+ ", "1. ", "(a) ", "i) ", "#. ", "A. ", "IV. ", "-- ", "--- ", "| ", "> ", ">>> ", "-a ", "--long=x ",
        "/V ", "+", "-", "=", "=  =", "  ", "\u00A0", " : ", ":f: ", ":f\\:g: ", "%", "&", "#", "$", "^", "~", "@", ",", ";", "!", "?", ".", "...", "''", "``x``", "*x*", "**x**", "|x|", "x_", "x__", "_`x`",
    ];

    public static readonly string[] Lines =
    [
        ".. _a: b_", ".. _a: http://a.b", ".. _a:", ".. __: http://a.b", "__ http://a.b", "__ x_", ".. _`a b`: c", ".. _a\\:b: c", ".. |x| replace:: y", ".. |x| replace:: |x|", ".. |x| image:: i.png", ".. |x| unicode:: 0x41 U+42 .. c", ".. |x| date::",
        ".. [1] f", ".. [#] f", ".. [#a] f", ".. [*] f", ".. [a] c", ".. note:: n", ".. note::", ".. image:: i\n   :alt: a\n   :width: 5 px", ".. figure:: i\n   :figwidth: 50%\n\n   c\n\n   l", ".. table:: t\n   :widths: 1 2\n", ".. role:: r(code)\n   :class: c",
        ".. role:: s(raw)\n   :format: html", ".. default-role:: r", ".. contents::", ".. contents:: t\n   :local:\n   :depth: 2", ".. sectnum::\n   :depth: 2", ".. include:: x", ".. include:: self.rst\n   :start-line: 1", ".. raw:: html", ".. raw:: html\n   :file: x",
        ".. csv-table:: t\n   :header: a, b\n\n   1, \"2\n   3\"", ".. csv-table::\n   :file: x", ".. list-table::\n   :header-rows: 1\n\n   * - a\n     - b", ".. code:: c\n   :number-lines: 3\n\n   x", ".. math:: x", ".. math::\n\n   a\n\n   b", ".. class:: c", ".. title:: t",
        ".. meta::\n   :k: v", ".. header:: h", ".. footer:: f", ".. target-notes::", ".. topic:: t\n\n   x", ".. sidebar:: t\n   :subtitle: s\n\n   x", ".. container:: c\n\n   x", ".. compound::\n\n   x", ".. epigraph::\n\n   x\n\n   -- y", ".. parsed-literal::\n\n   *x*",
        ".. line-block::\n\n   x", ".. rubric:: r", ".. admonition:: t\n   :class: c\n\n   x", ".. unknown:: x\n   :y: z", ".. toctree::\n   :maxdepth: 2\n\n   x", ".. versionadded:: 1.2", ".. py:function:: f(x)", ".. code-block:: c\n   :linenos:\n\n   x", ":ref:`x <y>` and :doc:`/z`",
        ".. rstgsoc: disable=all", ".. rstgsoc: disable-next-line=idea-size-missing why", ".. rstgsoc: enable=all", ".. rstgsoc: disable-file=x", ".. comment", "..", ".. \n   c", "====", "----", "~~~~", "==== ====", "=  =  =", "---  ---", "+---+---+", "| a | b |", "+===+===+", "|   +---+",
        "- x", "* x", "1. x", "(a) x", "i) x", "#. x", ":f: x", ":Author: x", ":Date: $Date: 2020/01/02 $", "-a  b", "-a FILE, --b=FILE  c", ">>> p", "| l", "|   l", "-- who", "x::", "::", "> q", "t\n  d", "t : c\n  d", "Title\n=====", "=====\nTitle\n=====", "Sub\n---",
        "**Mentor:** X <x@y.z>", "* **Summary:** x", "-  Project size: 350 hours", "-  Skill level: beginner", "-  Language: C, Rust", "**Component**: QEMU", ":Mentors: A B (@ab), C <c@d.e>", "Expected size: 175 or 350 hours", "Suggested by: X on IRC (OFTC)", "Google Summer of Code 2023",
    ];

    public static readonly string[] Characters =
    [
        "\t", "\n", "\n\n", "\r\n", "\r", "\0", "\v", "\f", "\x1B[31m", "\u0085", "\u2028", "\u2029", "\u00A0", "\u1680", "\u2003", "\u3000", "\u200B", "\u200E", "\u202E", "\u2060", "\uFEFF", "\uFFFE", "\uFFFD", "\ud800", "\udc00", "é", "e\u0301", "\u0301", "漢", "漢字", "ｶﾞ",
        "\U0001F600", "\U0001F468\u200D\U0001F469", "ß", "İ", "ı", "ﬁ", "Σ", "ς", "ʼn", "\u00AD", "«", "»", "“", "”", "„", "‘", "’", "–", "—", "…", "\u037E", "\u0660", "²", "Ⅳ", "１", "：", "\U000E0041", "\x7F", "\x01",
    ];
}
