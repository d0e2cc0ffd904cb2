namespace RstGsoc.Tests.Faults;

/// <summary>Whatever the environment says about language, time and folders, the output is the same.</summary>
[Trait("Category", "Faults")]
public sealed class EnvironmentFaults : IDisposable
{
    private const string Page = """
        IDEAS ıİ
        ========

        Title idea
        ----------

        DIFFICULTY: INTERMEDIATE.
        .. IMAGE:: x.png
        .. Unknowndirective:: I

        Straße 1.234,5 : Text.
        """;

    private readonly FaultFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [FaultTheory]
    [InlineData("LC_ALL=C LANG=C")]
    [InlineData("LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8")]
    [InlineData("LC_ALL=ar_SA.UTF-8")]
    [InlineData("LC_ALL=xx_YY.UTF-8")]
    [InlineData("LC_ALL=no_such_LOCALE")]
    [InlineData("TZ=Pacific/Kiritimati")]
    [InlineData("TZ=No/Such_Zone")]
    [InlineData("TMPDIR=/nonexistent")]
    [InlineData("TMPDIR=/proc")]
    [InlineData("-u HOME -u USER -u LANG")]
    [InlineData("HOME=/nonexistent")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1")]
    [InlineData("-i \"PATH=$PATH\"")]
    public void The_output_stays_the_same(string environment)
    {
        _folder.Write("page.rst", Page);
        const string Lint = "$RSTGSOC lint page.rst --select all --year 2026";
        const string All = $"({Lint}; {Lint} --format json; {Lint} --diff --unsafe-fixes; $RSTGSOC export page.rst; $RSTGSOC new page)";
        var result = _folder.Shell($"{All} > expected 2>&1; RSTGSOC=\"env {environment} $RSTGSOC\"; {All} > seen 2>&1; cmp expected seen");
        result.Should().Be(new ShellResult(0, "", ""));
        _folder.Read("seen").Should().Contain("page.rst").And.NotContain("   at ");
    }

    [FaultTheory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Etc/GMT+12")]
    public void The_year_is_that_of_the_place(string zone)
    {
        var result = _folder.Shell($"export TZ={zone}; $RSTGSOC lint --show-settings - < /dev/null | grep ^year; date '+year: %Y'");
        var lines = result.Output.Split('\n');
        lines[0].Should().Be(lines[1]);
    }
}
