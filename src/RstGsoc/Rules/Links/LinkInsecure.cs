using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules.Links;

internal sealed class LinkInsecure : IDocumentRule
{
    /// <summary>Hosts, with all below them, that answer on https.</summary>
    private static readonly string[] s_secure =
    [
        "g.co", "google.com", "googleblog.com", "withgoogle.com", "googlesource.com", "github.com", "github.io", "githubusercontent.com", "gitlab.com", "gitlab.io", "bitbucket.org",
        "wikipedia.org", "wikimedia.org", "python.org", "readthedocs.org", "readthedocs.io", "rtfd.io", "sourceforge.net", "sourceforge.io", "qemu.org", "libvirt.org", "redhat.com", "fedoraproject.org",
        "debian.org", "ubuntu.com", "launchpad.net", "kernel.org", "gnu.org", "mozilla.org", "w3.org", "ietf.org", "apache.org", "stackoverflow.com", "stackexchange.com", "youtube.com", "youtu.be",
        "vimeo.com", "arxiv.org", "doi.org", "acm.org", "ieee.org", "wordpress.com", "blogspot.com", "medium.com", "twitter.com", "facebook.com", "linkedin.com", "reddit.com", "slack.com", "gitter.im",
        "discord.gg", "trello.com", "travis-ci.org", "numpy.org", "scipy.org", "matplotlib.org", "jupyter.org", "sphinx-doc.org", "djangoproject.com", "kivy.org", "ros.org", "oftc.net", "libera.chat",
        "freedesktop.org", "gnome.org", "kde.org", "qt.io", "llvm.org", "openjdk.org", "oracle.com", "microsoft.com", "apple.com", "amazon.com", "mit.edu", "stanford.edu", "archive.org", "creativecommons.org",
    ];

    public RuleInfo Info { get; } = new("GSOC502", "link-insecure", Severity.Warning)
    {
        Title = "A link uses http where https works",
        Why = "Plain http can be read and changed on the way, and browsers warn about it.",
        Caveat = "Hosts that are not known to answer on https are an info. Names that only look like links, as XML namespaces, must stand in literal text.",
        Bad = """
            See [|http://github.com/|].
            """,
        Good = """
            See https://github.com/.
            """,
    };

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var link in context.Links.Where(link => link.Url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && IsPublic(link.Host) && !LinkKnownMoved.Knows(link)))
        {
            var isSecure = s_secure.Any(host => link.Host == host || link.Host.EndsWith("." + host, StringComparison.Ordinal));
            yield return new(Info, link.UrlSpan ?? link.Span, isSecure ? $"{link.Host} is linked by http, https works" : $"{link.Host} is linked by http")
            {
                Severity = isSecure ? Severity.Warning : Severity.Info,
                Hint = isSecure ? null : "Try whether https works",
                Fix = isSecure && link.UrlSpan is { } span ? Fix.Safe("Write https", new TextSpan(span.Start, 4), "https") : null,
            };
        }
    }

    private static bool IsPublic(string host) => host.Contains('.', StringComparison.Ordinal) && !char.IsAsciiDigit(host[0]) && !host.EndsWith(".local", StringComparison.Ordinal)
        && !host.StartsWith("localhost", StringComparison.Ordinal) && !host.EndsWith(".test", StringComparison.Ordinal);
}
