namespace RstGsoc.Tests.Html;

/// <summary>Cases kept as text: a line <c>=== title</c>, the input, a line <c>---&gt;</c>, the expected HTML. Blank lines around both do not count.</summary>
internal static class HtmlCases
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Html");

    public static IEnumerable<(string Title, string Input, string Html)> Read(string path)
    {
        foreach (var part in ("\n" + File.ReadAllText(path)).Split("\n=== ").Skip(1))
        {
            var title = part[..part.IndexOf('\n', StringComparison.Ordinal)];
            var halves = part[(title.Length + 1)..].Split("\n--->\n");
            halves.Should().HaveCount(2, "case '{0}' of {1} needs a line --->", title, path);
            yield return (title, halves[0].Trim('\n') + "\n", halves[1].Trim('\n') + "\n");
        }
    }
}
