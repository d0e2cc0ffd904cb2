using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>Options that change how inline markup is read.</summary>
public sealed class InlineOptionTests
{
    [Theory]
    [InlineData("re*Structured*Text", "re", "<emphasis>", "Structured", "Text")]
    [InlineData("a`b`c", "a", "<title_reference>", "b", "c")]
    [InlineData("a_b_c", "<reference name=\"a_b\" refname=\"a_b\">", "a_b", "c")]
    [InlineData("a_`b`", "<reference name=\"a\" refname=\"a\">", "a", "<title_reference>", "b")]
    [InlineData("x:a_b:`c`", "<reference name=\"x:a\" refname=\"x:a\">", "x:a", "b:", "<title_reference>", "c")]
    [InlineData("`c`:sub:x", "<subscript>", "c", "x")]
    [InlineData(@"a\*b*", @"a*b*")]
    public void Markup_may_stand_inside_words(string text, params string[] lines) =>
        Lines(text, RstParseOptions.Default with { CharacterLevelInlineMarkup = true }).Should().Equal(lines);

    [Fact]
    public void A_footnote_may_swallow_the_blanks_before_it() =>
        Lines("word  [1]_ end", RstParseOptions.Default with { TrimFootnoteReferenceSpace = true })
            .Should().Equal("word", "<footnote_reference ids=\"footnote-reference-1\" refname=\"1\">", "1", "end");

    [Theory]
    [InlineData("PEP 8", "https://peps.python.org/pep-0008")]
    [InlineData("PEP\n12", "https://peps.python.org/pep-0012")]
    [InlineData("pep-0257.txt", "https://peps.python.org/pep-0257")]
    [InlineData("RFC 2822", "https://tools.ietf.org/html/rfc2822.html")]
    [InlineData("RFC-793", "https://tools.ietf.org/html/rfc793.html")]
    [InlineData("RFC793", "https://tools.ietf.org/html/rfc793.html")]
    public void Numbered_documents_may_be_links(string text, string uri)
    {
        var document = RstDocument.Parse($"See {text}, please.\n", RstParseOptions.Default with { PepReferences = true, RfcReferences = true });

        var link = document.Descendants<Reference>().Should().ContainSingle().Subject;
        link.RefUri.Should().Be(uri);
        link.GetText().Should().Be(text);
        document.Source.Slice(link.Span).Should().Be(text);
    }

    [Theory]
    [InlineData("xPEP 8")]
    [InlineData("PEP8")]
    [InlineData("PEP 8x")]
    [InlineData("RFC")]
    [InlineData("RFC--1")]
    public void What_is_no_numbered_document_is_text(string text) =>
        RstDocument.Parse(text, RstParseOptions.Default with { PepReferences = true, RfcReferences = true }).Descendants<Reference>().Should().BeEmpty();

    [Fact]
    public void Raw_text_may_be_forbidden() =>
        RstDocument.Parse(".. role:: html(raw)\n   :format: html\n\n:html:`<b>`\n", RstParseOptions.Default with { RawEnabled = false })
            .Diagnostics.Should().ContainSingle().Which.Message.Should().Be("raw (and derived) roles disabled");

    [Theory]
    [InlineData("de", ":betont:`a`", "emphasis")]
    [InlineData("fr", ":exposant:`a`", "superscript")]
    [InlineData("ru", ":нижний-индекс:`a`", "subscript")]
    public void Roles_have_names_of_the_language(string language, string text, string tagName) =>
        RstDocument.Parse(text, RstParseOptions.Default with { LanguageCode = language }).Descendants<Element>().Should().Contain(e => e.TagName == tagName);

    [Fact]
    public void English_names_are_known_in_every_language_and_said_to_be_English() =>
        RstDocument.Parse(":sub:`a`", RstParseOptions.Default with { LanguageCode = "de" }).Diagnostics.Should().ContainSingle()
            .Which.Message.Should().Be("No role entry for \"sub\" in module \"docutils.parsers.rst.languages.de\".\nUsing English fallback for role \"sub\".");

    private static IEnumerable<string> Lines(string text, RstParseOptions options) =>
        RstDocument.Parse(text, options).ToPseudoXml().Split('\n').Skip(2).Select(line => line.Trim()).Where(line => line.Length > 0);
}
