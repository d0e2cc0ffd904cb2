using System.Text.Json;
using System.Xml.Linq;
using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>The tree as XML and JSON, and a walk through it.</summary>
public sealed class DocumentOutputTests
{
    private const string Page = "A & \"B\"\n=======\n\n- x < y\n\n::\n\n  a\n  b\n";

    [Fact]
    public void Xml_is_docutils_xml()
    {
        RstDocument.Parse(Page).ToXml().Should().Be("""
            <?xml version="1.0" encoding="utf-8"?>
            <document source="test data"><section ids="a-b" names="a\ &amp;\ &quot;b&quot;"><title>A &amp; "B"</title><bullet_list bullet="-"><list_item><paragraph>x &lt; y</paragraph></list_item></bullet_list><literal_block xml:space="preserve">a
            b</literal_block></section></document>

            """);
    }

    [Theory]
    [InlineData("a\0b \ud800 c\u0001 \uFFFE")]
    [InlineData(".. meta:: :|=n: t")]
    [InlineData(".. meta::\n   :x:y=n: t\n   :xml:=n: t\n   :xml:a:b=n: t\n   :xmlns=n: t")]
    [InlineData("..\n  <!-- ]]> &nbsp; '\"")]
    public void Xml_is_well_formed_whatever_the_text(string text)
    {
        var act = () => XDocument.Parse(RstDocument.Parse(text).ToXml());

        act.Should().NotThrow();
    }

    [Fact]
    public void Json_holds_types_spans_attributes_and_texts()
    {
        RstDocument.Parse("- x\n").ToJson().Should().Be(
            """{"type":"document","span":[0,4],"attributes":{"source":"test data"},"children":[{"type":"bullet_list","span":[0,3],"attributes":{"bullet":"-"},"children":[{"type":"list_item","span":[0,3],"children":[{"type":"paragraph","span":[2,3],"children":[{"text":"x","span":[2,3]}]}]}]}]}""");
    }

    [Fact]
    public void Json_can_be_read_back_whatever_the_text()
    {
        using var json = JsonDocument.Parse(RstDocument.Parse(string.Concat(Enumerable.Repeat("- ", 500)) + "x \ud800 \0").ToJson(), new JsonDocumentOptions { MaxDepth = 10_000 });

        json.RootElement.GetProperty("type").GetString().Should().Be("document");
    }

    [Fact]
    public void A_visitor_meets_every_node_once()
    {
        var document = RstDocument.Parse(Page);
        var visitor = new Counter();

        visitor.Visit(document);

        visitor.Elements.Should().Be(document.Descendants<Element>().Count() + 1);
        visitor.Text.Should().Be("A & \"B\"x < ya\nb");
    }

    private sealed class Counter : RstVisitor
    {
        public int Elements { get; private set; }

        public string Text { get; private set; } = "";

        protected override void VisitElement(Element element)
        {
            Elements++;
            base.VisitElement(element);
        }

        protected override void VisitText(TextNode text) => Text += text.Value;
    }
}
