using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>Each construct's cases, whose trees were checked against docutils 0.19 once.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var path in Directory.EnumerateFiles(CorpusFile.Folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            files.Add(Path.GetRelativePath(CorpusFile.Folder, path));
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_tree_is_docutils(string file)
    {
        var cases = CorpusFile.Read(Path.Combine(CorpusFile.Folder, file)).ToList();

        cases.Should().NotBeEmpty();
        cases.Should().AllSatisfy(c => Tree(c, CorpusFile.Insertion(file)).Should().Be(c.Tree, "that is docutils' tree of '{0}'", c.Title));
    }

    private static string Tree(CorpusCase c, FileInsertion? insertion) =>
        RstDocument.Parse(c.Input, RstParseOptions.Default with { RunTransforms = c.IsStandalone, ReportLevel = 1, FileInsertion = insertion }).ToPseudoXml();
}
