using RstGsoc.Syntax;

namespace RstGsoc.Tests.Syntax;

/// <summary>Pages that are written for Sphinx.</summary>
public sealed class SphinxDialectTests
{
    private static readonly RstParseOptions s_sphinx = RstParseOptions.Default with { Dialect = RstDialect.Sphinx, RunTransforms = true };

    [Theory]
    [InlineData(".. toctree::\n   :maxdepth: 2\n   :caption: All\n\n   one\n   two\n")]
    [InlineData(".. py:function:: f(x)\n                 g(y)\n   :noindex:\n\n   Does *it*.\n\n   :param x: a thing\n")]
    [InlineData(".. class:: Foo(bar)\n\n   A class of Python.\n")]
    [InlineData(".. deprecated:: 1.2\n   Use :func:`g` or :py:meth:`~A.b`.\n")]
    [InlineData(".. code-block:: python\n   :linenos:\n   :emphasize-lines: 1,3\n\n   x = 1\n")]
    [InlineData(".. math::\n   :label: euler\n\n   e = 1\n")]
    [InlineData(".. seealso:: Some text\n\n   More.\n")]
    [InlineData(".. glossary::\n\n   term\n      What it means.\n")]
    [InlineData(".. productionlist:: g\n   a: b\n")]
    [InlineData(".. meta::\n   :description: What it is\n")]
    [InlineData(".. role:: own(code)\n   :language: c\n   :class: x\n\nSome :own:`text`.\n")]
    [InlineData(".. rst-class:: big\n\nText |release|.\n")]
    public void Nothing_is_said_of_Sphinx_own_markup(string text) => RstDocument.Parse(text, s_sphinx).Diagnostics.Should().BeEmpty();

    [Fact]
    public void A_directive_is_kept_with_what_is_in_it()
    {
        var document = RstDocument.Parse(".. versionadded:: 2.1\n   The *flag*.\n\n   - And more.\n", s_sphinx);

        document.ToPseudoXml().Should().Be("""
            <document source="test data">
                <directive arguments="2.1 The\ *flag*." name="versionadded">
                    <paragraph>
                        The 
                        <emphasis>
                            flag
                        .
                    <bullet_list bullet="-">
                        <list_item>
                            <paragraph>
                                And more.

            """);
    }

    [Fact]
    public void Options_and_lines_can_be_asked_for()
    {
        var directive = RstDocument.Parse(".. toctree:: \n   :MaxDepth: 2\n   :hidden:\n\n   a\n   b\n", s_sphinx).Descendants<DirectiveElement>().Single();

        directive.Options.Should().BeEquivalentTo(new Dictionary<string, string> { ["maxdepth"] = "2", ["hidden"] = "" });
        directive.GetText().Should().Be("a\nb");
    }

    [Fact]
    public void An_unknown_directive_is_one_finding_with_a_hint_and_is_still_read()
    {
        var document = RstDocument.Parse(".. toctreee:: x\n\n   *unclosed and [1]_\n", s_sphinx);

        var finding = document.Diagnostics.Should().ContainSingle(d => d.Rule == SyntaxRules.UnknownDirective).Subject;
        finding.Hint.Should().Be("Did you mean \"toctree\"?");
        document.Descendants<DirectiveElement>().Single().Descendants<Paragraph>().Should().NotBeEmpty();
    }

    [Fact]
    public void Docutils_alone_knows_none_of_them()
    {
        var finding = RstDocument.Parse(".. toctree::\n").Diagnostics.Should().ContainSingle().Subject;

        finding.Message.Should().Be("Unknown directive type \"toctree\".");
        finding.Hint.Should().Be("\"toctree\" is a directive of Sphinx");
    }

    [Fact]
    public void Names_that_the_caller_knows_are_not_reported()
    {
        var options = RstParseOptions.Default with
        {
            RunTransforms = true,
            KnownDirectives = RstParseOptions.Default.KnownDirectives.Add("Mermaid"),
            KnownRoles = RstParseOptions.Default.KnownRoles.Add("issue"),
            KnownSubstitutions = RstParseOptions.Default.KnownSubstitutions.Add("year"),
        };

        var document = RstDocument.Parse(".. mermaid:: x\n   :any: thing\n\n   graph *TD\n\nSee :issue:`12` of |year|.\n", options);

        document.Diagnostics.Should().BeEmpty();
    }
}
