using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Links;

internal sealed class LinkKnownMoved : IDocumentRule
{
    /// <summary>Begin of the old address without scheme, and what to do. An address behind it replaces the whole.</summary>
    private static readonly (string Old, string? New, string Advice)[] s_moved =
    [
        ("write.flossmanuals.net/gsocstudentguide", "https://google.github.io/gsocguides/student/", "the guides are on google.github.io/gsocguides"),
        ("write.flossmanuals.net/gsocmentor", "https://google.github.io/gsocguides/mentor/", "the guides are on google.github.io/gsocguides"),
        ("write.flossmanuals.net", null, "the guides are on google.github.io/gsocguides"),
        ("en.flossmanuals.net/gsoc", null, "the guides are on google.github.io/gsocguides"),
        ("flossmanuals.net/gsoc", null, "the guides are on google.github.io/gsocguides"),
        ("booki.flossmanuals.net/gsoc", null, "the guides are on google.github.io/gsocguides"),
        ("summerofcode.withgoogle.com/how-it-works/#timeline", "https://developers.google.com/open-source/gsoc/timeline", "the timeline is on developers.google.com"),
        ("google-melange.com", null, "Melange is closed; the archive is on summerofcode.withgoogle.com/archive"),
        ("google-melange.appspot.com", null, "Melange is closed; the archive is on summerofcode.withgoogle.com/archive"),
        ("socghop.appspot.com", null, "it is closed; the archive is on summerofcode.withgoogle.com/archive"),
        ("code.google.com/soc", "https://summerofcode.withgoogle.com/", "the programme is on summerofcode.withgoogle.com"),
        ("redhat.com/mailman/listinfo/libvir-list", "https://lists.libvirt.org/", "the list is on lists.libvirt.org"),
        ("redhat.com/mailman/listinfo", null, "these lists have moved"),
        ("qemu-project.org", null, "the site is qemu.org, the wiki wiki.qemu.org"),
        ("wiki.qemu-project.org", null, "the wiki is wiki.qemu.org"),
        ("rhcloud.com", null, "the hosting is closed"),
        ("freenode.net", null, "most projects left freenode in 2021 for Libera.Chat or OFTC"),
        ("webchat.freenode.net", null, "most projects left freenode in 2021 for Libera.Chat or OFTC"),
        ("irc.mozilla.org", null, "the server is closed since 2020"),
    ];

    public RuleInfo Info { get; } = new("GSOC503", "link-known-moved", Severity.Warning)
    {
        Title = "A link leads to a place that has moved or closed",
        Why = "The first thing a reader clicks is dead. The table holds hosts around Summer of Code that are known to have gone: Melange, the FLOSS Manuals guide, the old timeline, freenode and others.",
        Caveat = "An info on pages of past years, which may keep their links as history.",
        Bad = """
            Read the `student guide <[|http://write.flossmanuals.net/gsocstudentguide/|]>`_.
            """,
        Good = """
            Read the `contributor guide <https://google.github.io/gsocguides/student/>`_.
            """,
    };

    /// <summary>Whether the table knows a place that a link leads to.</summary>
    public static bool Knows(PageLink link) => s_moved.Any(entry => Matches(WithoutScheme(link.Url), link.Host, entry.Old));

    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        foreach (var link in context.Links.Where(link => link.Host.Length > 0))
        {
            if (context.Options.Organization.MovedHosts.TryGetValue(link.Host, out var host) && link.UrlSpan is { } place)
            {
                yield return new(Info, place, $"{link.Host} has moved to {host}") { Fix = Fix.Unsafe($"Link {host}", place, ReplaceHost(link.Url, host)) };
                continue;
            }
            var address = WithoutScheme(link.Url);
            var (old, now, advice) = s_moved.FirstOrDefault(entry => Matches(address, link.Host, entry.Old));
            if (old is null)
                continue;
            yield return new(Info, link.UrlSpan ?? link.Span, $"{link.Host} no longer serves this: {advice}")
            {
                Severity = context.IsHistory ? Severity.Info : Severity.Warning,
                Fix = now is not null && link.UrlSpan is { } span ? Fix.Unsafe($"Link {now}", span, now) : null,
            };
        }
    }

    private static string ReplaceHost(string url, string host)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var length = url.AsSpan(start).IndexOfAny("/?#");
        return url[..start] + host + (length < 0 ? "" : url[(start + length)..]);
    }

    private static bool Matches(string address, string host, string old) => address.StartsWith(old, StringComparison.OrdinalIgnoreCase)
        || (!old.Contains('/', StringComparison.Ordinal) && host.EndsWith("." + old, StringComparison.Ordinal));

    private static string WithoutScheme(string url)
    {
        var rest = url[(url.IndexOf("://", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..];
        return rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? rest[4..] : rest;
    }
}
