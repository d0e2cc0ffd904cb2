using System.Collections.Frozen;
using RstGsoc.Syntax;

namespace RstGsoc.Html;

/// <summary>The elements that become one HTML element each, whatever stands around them.</summary>
/// <param name="Open">The start tag without its closing bracket.</param>
/// <param name="Close">The end tag, if it has one, and the line break behind a block.</param>
internal sealed record HtmlTag(HtmlFragment Open, HtmlFragment Close)
{
    private static readonly FrozenDictionary<string, HtmlTag> s_tags = new Dictionary<string, HtmlTag>
    {
        ["section"] = Block("section"),
        ["paragraph"] = Block("p"),
        ["bullet_list"] = Block("ul"),
        ["list_item"] = Block("li"),
        ["definition_list"] = Block("dl"),
        ["definition"] = Block("dd"),
        ["field_list"] = Block("dl", "fields"),
        ["field_name"] = Block("dt"),
        ["field_body"] = Block("dd"),
        ["docinfo"] = Block("dl", "docinfo"),
        ["option_list"] = Block("dl", "options"),
        ["option_group"] = Block("dt"),
        ["description"] = Block("dd"),
        ["literal_block"] = Block("pre"),
        ["doctest_block"] = Block("pre", "doctest"),
        ["math_block"] = Block("pre", "math"),
        ["line_block"] = Block("div", "line-block"),
        ["block_quote"] = Block("blockquote"),
        ["attribution"] = Block("p", "attribution"),
        ["transition"] = new HtmlTag(new("<hr"), new("/>\n")),
        ["rubric"] = Block("p", "rubric"),
        ["subtitle"] = Block("p", "subtitle"),
        ["topic"] = Block("div", "topic"),
        ["sidebar"] = Block("div", "sidebar"),
        ["container"] = Block("div"),
        ["compound"] = Block("div"),
        ["directive"] = Block("div", "directive"),
        ["figure"] = Block("figure"),
        ["caption"] = Block("figcaption"),
        ["legend"] = Block("div", "legend"),
        ["table"] = Block("table"),
        ["thead"] = Block("thead"),
        ["tbody"] = Block("tbody"),
        ["row"] = Block("tr"),
        ["emphasis"] = Inline("em"),
        ["strong"] = Inline("strong"),
        ["literal"] = Inline("code"),
        ["math"] = Inline("code", "math"),
        ["title_reference"] = Inline("cite"),
        ["subscript"] = Inline("sub"),
        ["superscript"] = Inline("sup"),
        ["abbreviation"] = Inline("abbr"),
        ["acronym"] = Inline("abbr"),
        ["problematic"] = Inline("span", "problematic"),
        ["target"] = Inline("span"),
    }.ToFrozenDictionary();

    public static HtmlTag? Of(Element element) => s_tags.GetValueOrDefault(element.TagName);

    private static HtmlTag Block(string name, string? className = null) => Inline(name, className) with { Close = new($"</{name}>\n") };

    private static HtmlTag Inline(string name, string? className = null) => new(new(className is null ? $"<{name}" : $"<{name} class=\"{className}\""), new($"</{name}>"));
}
