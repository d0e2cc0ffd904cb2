using System.Text;
using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>Pages that take in files.</summary>
public sealed class FileInsertionTests
{
    [Fact]
    public void No_file_is_asked_for_unless_the_caller_allows_it()
    {
        var document = RstDocument.Parse(".. include:: /etc/passwd\n\n.. raw:: html\n   :file: x\n");

        document.Diagnostics.Select(d => d.Message).Should().Equal("\"include\" directive disabled.", "\"raw\" directive disabled.");
    }

    [Fact]
    public void An_included_file_stands_where_the_directive_does()
    {
        var document = Parse("A\n=\n\n.. include:: sub/b.rst\n\nEnd.\n", ("sub/b.rst", "In b\n\n.. include:: ../c.rst\n"), ("c.rst", "B\n-\n\nIn c\n"));

        document.Diagnostics.Should().BeEmpty();
        document.Descendants<Title>().Select(t => t.GetText()).Should().Equal("A", "B");
        document.Descendants<Paragraph>().Select(p => p.GetText()).Should().Equal("In b", "In c", "End.");
        document.Source.Slice(document.Descendants<Paragraph>().First().Span).Should().Be(".. include:: sub/b.rst");
    }

    [Fact]
    public void Messages_name_the_file()
    {
        var document = Parse(".. include:: b.rst\n", ("b.rst", "Text\n\n*unclosed\n"));

        document.Descendants<SystemMessage>().Single().GetAttribute("source").Should().Be("b.rst");
        document.Descendants<SystemMessage>().Single().Line.Should().Be(3);
    }

    [Theory]
    [InlineData("a.rst", "a.rst")]
    [InlineData("./x/../a.rst", "a.rst")]
    [InlineData("../a.rst", "../a.rst")]
    [InlineData("/a/../../b", "/b")]
    public void Paths_are_plain_when_they_are_asked_for(string written, string asked)
    {
        var files = new Files([]);

        RstDocument.Parse($".. include:: {written}\n", RstParseOptions.Default with { FileInsertion = new(files) });

        files.Asked.Should().Equal(asked);
    }

    [Fact]
    public void A_file_that_includes_itself_is_found_out()
    {
        var document = Parse(".. include:: a.rst\n", ("a.rst", "A\n\n.. include:: a.rst\n"));

        document.Diagnostics.Should().ContainSingle().Which.Message.Should().Be("circular inclusion in \"include\" directive:\na.rst\n> a.rst\n> test data");
    }

    [Fact]
    public void Files_that_double_end_at_the_bound()
    {
        var levels = Enumerable.Range(0, 19).Select(i => ($"{i}.rst", $".. include:: {i + 1}.rst\n\n.. include:: {i + 1}.rst\n"));

        var document = Parse(".. include:: 0.rst\n", [.. levels, ("19.rst", "x\n")]);

        document.Diagnostics.Should().Contain(d => d.Message.Contains("The page takes in more than it may", StringComparison.Ordinal));
    }

    [Fact]
    public void Deep_chains_end_at_the_bound()
    {
        var levels = Enumerable.Range(0, 100).Select(i => ($"{i}.rst", $".. include:: {i + 1}.rst\n"));

        var document = Parse(".. include:: 0.rst\n", [.. levels]);

        document.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("too deeply");
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_so()
    {
        Parse(".. include:: no.rst\n").Diagnostics.Should().ContainSingle().Which.Message.Should().Be(
            "Problems with \"include\" directive path:\nInputError: [Errno 2] No such file or directory: 'no.rst'.");
    }

    private static RstDocument Parse(string text, params (string Path, string Text)[] files) =>
        RstDocument.Parse(text, RstParseOptions.Default with { FileInsertion = new(new Files(files)) });

    private sealed class Files((string Path, string Text)[] files) : IFileSource
    {
        public List<string> Asked { get; } = [];

        public FileContent Read(string path)
        {
            Asked.Add(path);
            var text = files.FirstOrDefault(f => f.Path == path).Text;
            return text is null ? FileContent.NotFound(path) : FileContent.Of(Encoding.UTF8.GetBytes(text));
        }
    }
}
