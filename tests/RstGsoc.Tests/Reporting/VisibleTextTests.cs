using RstGsoc.Reporting;

namespace RstGsoc.Tests.Reporting;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("größe 日本 🎉", "größe 日本 🎉")]
    [InlineData("\u001b[31m\a\r\n\t\0", "␛[31m␇␍␊␉␀")]
    [InlineData("\u007f\u0085\u009b", "␡<U+0085><U+009B>")]
    [InlineData("\u202e\u2066\u200b\u2028\u00a0\u00ad\ufeff", "<U+202E><U+2066><U+200B><U+2028><U+00A0><U+00AD><U+FEFF>")]
    [InlineData("\U000E0041", "<U+E0041>")]
    public void What_would_steer_a_terminal_or_hide_is_shown(string text, string shown) => VisibleText.Of(text).Should().Be(shown);

    [Theory]
    [InlineData("::error::x", "<U+003A>:error::x")]
    [InlineData("  ::error::x", "  <U+003A>:error::x")]
    [InlineData("a ::error::x", "a ::error::x")]
    [InlineData(".. note:: x", ".. note:: x")]
    [InlineData("a ##[error]b ##vso[x] ###[y] ## [z] # #[w]", "a ##⟦error]b ##vso⟦x] ###⟦y] ## [z] # #[w]")]
    [InlineData("## ##", "## ##")]
    public void No_line_is_a_command_of_a_build_server(string line, string shown) => VisibleText.Line(line).Should().Be(shown);
}
