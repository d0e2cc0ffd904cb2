using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>
/// Cases kept as text: a line <c>=== title</c>, the input, a line <c>---</c>, the expected tree, which begins with <c>&lt;document</c>. A title may end in
/// <c>[standalone]</c>: then the standalone reader's transforms run. The cases of the folder <c>inclusion</c> may take in its files. Blank lines around input and tree do not count.
/// </summary>
internal static class CorpusFile
{
    private const string Standalone = "[standalone]";

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>What the cases of a corpus file may take in; null for nothing.</summary>
    public static FileInsertion? Insertion(string path) => path.StartsWith("inclusion", StringComparison.Ordinal) ? new(new InclusionFiles()) : null;

    public static IEnumerable<CorpusCase> Read(string path)
    {
        foreach (var part in ("\n" + File.ReadAllText(path)).Split("\n=== ").Skip(1))
        {
            var title = part[..part.IndexOf('\n', StringComparison.Ordinal)];
            var body = part[(title.Length + 1)..];
            var cut = ("\n" + body).IndexOf("\n---\n<document", StringComparison.Ordinal);
            cut.Should().BeGreaterThanOrEqualTo(0, "case '{0}' of {1} needs a line ---", title, path);
            yield return new CorpusCase(title, body[..Math.Max(cut - 1, 0)].Trim('\n') + "\n", body[(cut + 4)..].Trim('\n') + "\n", title.EndsWith(Standalone, StringComparison.Ordinal));
        }
    }
}

internal sealed record CorpusCase(string Title, string Input, string Tree, bool IsStandalone);

/// <summary>The files of the folder beside the cases of inclusion.</summary>
internal sealed class InclusionFiles : IFileSource
{
    public FileContent Read(string path)
    {
        var file = Path.Combine(CorpusFile.Folder, "inclusion", "files", path);
        return File.Exists(file) ? FileContent.Of(File.ReadAllBytes(file)) : FileContent.NotFound(path);
    }
}
