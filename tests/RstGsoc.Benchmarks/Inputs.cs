using System.Globalization;
using System.Text;
using RstGsoc.Syntax;

namespace RstGsoc.Benchmarks;

/// <summary>Long pages: the idea sections of the seed of 2016 again and again, each title numbered.</summary>
internal static class Inputs
{
    public static string SeedPath { get; } = Path.Combine(AppContext.BaseDirectory, "seeds", "Google_Summer_of_Code_2016.rst");

    /// <summary>A page of about this many characters.</summary>
    public static string Rst(int size)
    {
        var lines = File.ReadAllText(SeedPath).Split('\n');
        var titles = Enumerable.Range(0, lines.Length - 1).Where(i => lines[i + 1].StartsWith("~~~", StringComparison.Ordinal)).ToArray();
        var page = new StringBuilder(size + 10_000).AppendJoin('\n', lines[..titles[0]]).Append('\n');
        for (var number = 1; page.Length < size; number++)
        {
            var at = titles[number % (titles.Length - 1)];
            var end = titles.First(t => t > at);
            var title = string.Create(CultureInfo.InvariantCulture, $"{lines[at]} {number}");
            page.Append(title).Append('\n').Append('~', title.Length).Append('\n').AppendJoin('\n', lines[(at + 2)..end]).Append('\n');
        }
        return page.ToString();
    }

    /// <summary>The same page in Markdown.</summary>
    public static string Markdown(string rst)
    {
        var output = new StringBuilder(rst.Length);
        foreach (var child in RstDocument.Parse(rst).Children)
            MarkdownWriter.Write(child, 0, output);
        return output.ToString();
    }
}
