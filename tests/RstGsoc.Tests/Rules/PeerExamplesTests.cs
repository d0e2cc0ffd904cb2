using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Tests.Rules;

/// <summary>What doc8, rstcheck and sphinx-lint find is found here too, under the names that <c>src/docs/coming-from.md</c> gives.</summary>
public sealed class PeerExamplesTests
{
    [Theory]
    [InlineData("See `:fct:`sum`", "default-role")]
    [InlineData("a\r b", "mixed-line-endings")]
    [InlineData("a multi-\nline word", "dangling-hyphen")]
    [InlineData("Use `print` here.", "default-role")]
    [InlineData(".. versionchanged: 3.6", "directive-typed-as-comment")]
    [InlineData("... versionchanged:: 3.6", "directive-with-three-dots")]
    [InlineData(":meth:`!~list.pop`", "role-with-exclamation-and-tilde")]
    [InlineData("a\tb", "tab-in-line")]
    [InlineData("a::\n\n\tb", "tab-indentation")]
    [InlineData("Misc/NEWS <https://example.com/NEWS>`_", "malformed-link")]
    [InlineData("See :fct:`foo", "inline-markup-unclosed")]
    [InlineData("See :issue`123`", "stray-backquote")]
    [InlineData("Many ``items``s here.", "inline-markup-unclosed")]
    [InlineData(":exc:`Exception`s.", "inline-markup-unclosed")]
    [InlineData("the`sum`", "stray-backquote")]
    [InlineData("the:fct:`sum`", "role-stuck-to-word")]
    [InlineData("`Link text<https://example.com>`_", "malformed-link")]
    [InlineData("`Link text <https://example.com>`", "malformed-link")]
    [InlineData(":fct:``sum``", "role-with-double-backquotes")]
    [InlineData("See :func:``foo`` now", "role-with-double-backquotes")]
    [InlineData("See :func:pdb.main ", "role-without-backquotes")]
    [InlineData("a   ", "trailing-whitespace")]
    [InlineData("```Point```", "triple-backquotes")]
    [InlineData("``hello`` world``", "stray-backquote")]
    [InlineData(":func:`test()`", "unnecessary-parentheses")]
    [InlineData("[text](https://example.org)", "markdown-in-rst")]
    [InlineData("*unclosed", "inline-markup-unclosed")]
    public void An_example_is_found(string text, string names) =>
        Found(text + "\n").Intersect(names.Split(' ')).Should().NotBeEmpty();

    [Fact]
    public void A_missing_final_newline_is_found() => Found("a").Should().Contain("missing-final-newline");

    [Fact]
    public void A_long_line_is_found() => Found(string.Concat(Enumerable.Repeat("word ", 22)) + "\n").Should().Contain("line-too-long");

    [Fact]
    public void A_page_with_the_line_ends_of_Windows_is_fine() => Found("text\r\nmore\r\n").Should().NotContain("mixed-line-endings");

    private static IEnumerable<string> Found(string text)
    {
        var options = new LintOptions(2026) { Selection = RuleSelection.Default with { Select = ["all"] }, KnownNames = KnownNames.None with { Roles = ["fct", "issue"], IncludesSphinx = true } };
        return Linter.Lint(SourceText.From(text, "page.rst"), options).Diagnostics.Select(finding => finding.Rule.Name);
    }
}
