using System.Text.Json;
using RstGsoc.Ideas;
using RstGsoc.Reporting.Exporting;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Tests.Reporting.Exporting;

/// <summary>Each format, over one page that has everything.</summary>
public sealed class ExporterTests
{
    private const string Page = """
        GSoC 2026 | ideas
        =================

        Project ideas
        -------------

        Fuzz the "parser", please
        ~~~~~~~~~~~~~~~~~~~~~~~~~

        **Summary:** Throw *garbage* at it.

        **Links:**

        -  `Tracker <https://example.org/1>`__

        **Details:**

        -  Component: libfoo
        -  Skill level: beginner
        -  Project size: 90 or 175 hours
        -  Language: C, Python
        -  Mentor: Alan Turing <alan@example.org>, aturing on IRC (#foo OFTC), TBD
        -  Suggested by: =cmd()

        **Succeeded**
        """;

    public static TheoryData<string> Formats() => [.. Exporters.All.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_page_is_written(string format) => Snapshot.Verify(Export(format, Page), format);

    [Fact]
    public void Whatever_a_page_holds_the_JSON_is_well_formed()
    {
        var parse = () => JsonDocument.Parse(Export("json", "Ideas\n=====\n\nA \ud800 \0 \"\n----------\n\nMentor: \udc00 <x@example.org>\n"));

        parse.Should().NotThrow();
    }

    private static string Export(string format, string text)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Exporters.All.Single(e => e.Name == format).Write([IdeaPage.Read(RstDocument.Parse(SourceText.From(text, "page.rst")))], output);
        return output.ToString();
    }
}
