using System.Net;
using System.Net.Sockets;

namespace RstGsoc.Tests.Faults;

/// <summary>What a page, a name or a configuration of a stranger must not be able to do. SECURITY.md says why.</summary>
[Trait("Category", "Faults")]
public sealed class SecurityFaults : IDisposable
{
    private const string Secret = "hunter2";
    private readonly FaultFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Whoever opens the pipe waits for ever, and whoever connects is counted.</summary>
    [FaultTheory]
    [InlineData("lint page.rst --select all")]
    [InlineData("lint page.rst --select all --fix --unsafe-fixes")]
    [InlineData("export page.rst --format html")]
    [InlineData("parse page.rst --pipeline standalone")]
    [InlineData("report page.rst --output out.html; cat out.html")]
    public void Nothing_is_included_fetched_or_run(string command)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/x";
        _folder.Write("secret.txt", Secret);
        _folder.Write("page.rst", $"""
            Google Summer of Code 2026
            ==========================

            Ideas
            -----

            .. include:: pipe.txt
            .. include:: secret.txt
               :literal:
            .. literalinclude:: secret.txt
            .. raw:: html
               :file: pipe.txt
            .. raw:: html
               :url: {url}
            .. csv-table:: x
               :file: secret.txt
            .. csv-table:: x
               :url: {url}
            .. image:: {url}
            .. figure:: pipe.txt
            .. math:: \input secret.txt
            .. code:: sh

               touch pwned

            .. role:: raw-html(raw)
               :format: html

            `x <{url}>`__ :raw-html:`<script src="{url}"></script>` `y <pipe.txt>`__
            """);
        var result = _folder.Shell($"mkfifo pipe.txt; ulimit -t 30; $RSTGSOC {command}");
        result.ExitCode.Should().BeOneOf([0, 1], result.Error);
        (result.Output + result.Error).Should().NotContain(Secret).And.NotContain("   at ");
        listener.Pending().Should().BeFalse("no connection was made");
        _folder.List().Should().NotContain("pwned");
    }

    [FaultTheory]
    [InlineData("")]
    [InlineData("--format concise")]
    [InlineData("--format github")]
    [InlineData("--format github --format concise")]
    [InlineData("--format azure")]
    public void No_line_of_a_build_log_is_a_command_of_a_page_or_a_name(string options)
    {
        const string Page = "::error::one. \n\n   ::stop-commands::two. \n\n##[add-mask]three. \n##vso[task.setvariable variable=x]four. \n\n.. ##[error]five:: x\n\n`::warning::six";
        _folder.Write("::error::name.rst", Page);
        _folder.Write("a\n::error::b.rst", Page);
        _folder.Write("##[error]c.rst", Page);
        var result = _folder.Shell($"GITHUB_ACTIONS=true $RSTGSOC lint --select all {options} . ::error::missing.rst \"$(printf 'x\\n::error::y')\"; true");
        foreach (var line in (result.Output + result.Error).Split('\n'))
        {
            var isOurs = line.StartsWith("::notice file=", StringComparison.Ordinal) || line.StartsWith("::warning file=", StringComparison.Ordinal)
                || line.StartsWith("::error file=", StringComparison.Ordinal) || line.StartsWith("##vso[task.logissue type=", StringComparison.Ordinal);
            if (isOurs)
                line.LastIndexOf("##vso[", StringComparison.Ordinal).Should().BeLessThanOrEqualTo(0, "the server looks for one command a line: {0}", line);
            else
                line.TrimStart().Should().NotStartWith("::").And.NotContainAny("##[", "##vso[");
        }
        result.Output.Should().NotContain("\n::error::b");
    }
}
