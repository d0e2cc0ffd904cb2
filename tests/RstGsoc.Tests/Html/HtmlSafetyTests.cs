using System.Text;
using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using RstGsoc.Html;
using RstGsoc.Rules;
using RstGsoc.Syntax;
using RstGsoc.Tests.Syntax;

namespace RstGsoc.Tests.Html;

/// <summary>Whatever a page holds, its HTML has known elements and attributes only, all of them closed, and leads to harmless addresses.</summary>
public sealed class HtmlSafetyTests
{
    private static readonly HashSet<string> s_elements =
    [
        "a", "abbr", "blockquote", "br", "caption", "cite", "code", "dd", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "kbd", "li", "ol", "p", "pre", "section", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    private static readonly HashSet<string> s_classes =
    [
        "fields", "docinfo", "options", "doctest", "math", "line-block", "attribution", "rubric", "subtitle", "topic", "sidebar", "directive", "legend", "problematic", "footnote",
        "label", "image", "title", "classifier", "admonition", "note", "attention", "caution", "danger", "error", "hint", "important", "tip", "warning",
    ];

    private static readonly HashSet<string> s_attributes = ["class", "id", "href", "rel", "type", "start", "scope", "colspan", "rowspan"];

    [Fact]
    public void Attack_strings_stay_text()
    {
        var html = Check(File.ReadAllText(Path.Combine(HtmlCases.Folder, "attacks.rst")));

        html.Should().Contain("&lt;script&gt;alert(&#39;title&#39;)&lt;/script&gt;").And.NotContain("window.attacked = &#39;raw");
    }

    [Fact]
    public void Our_own_cases_are_harmless()
    {
        foreach (var file in Directory.EnumerateFiles(CorpusFile.Folder, "*.txt", SearchOption.AllDirectories))
        {
            foreach (var c in CorpusFile.Read(file))
                Check(c.Input);
        }
    }

    [Fact]
    public void Generated_pages_are_harmless() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(PageGenerator.Pages, page => { Check(page); }));

    private static string Check(string text)
    {
        var html = new StringBuilder("<body>").Append(HtmlWriter.Write(RstDocument.Parse(text, KnownNames.None.AddTo(RstParseOptions.Default) with { RunTransforms = true }), new HtmlOptions { IdPrefix = "p-" })).Append("</body>").ToString();
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { CheckCharacters = false, DtdProcessing = DtdProcessing.Prohibit });
        foreach (var element in XDocument.Load(reader).Root!.Descendants())
        {
            element.Name.LocalName.Should().BeOneOf(s_elements);
            foreach (var attribute in element.Attributes())
            {
                attribute.Name.LocalName.Should().BeOneOf(s_attributes);
                if (attribute.Name == "href")
                    attribute.Value.Should().MatchRegex("^(?i:https?://|mailto:|#p-)\\S*$");
                if (attribute.Name == "class")
                    attribute.Value.Split(' ').Should().BeSubsetOf(s_classes);
                if (attribute.Name == "id")
                    attribute.Value.Should().StartWith("p-");
            }
        }
        return html;
    }
}
