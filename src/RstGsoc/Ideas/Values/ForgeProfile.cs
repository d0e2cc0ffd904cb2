namespace RstGsoc.Ideas.Values;

/// <summary>Addresses of people's pages on forges.</summary>
internal static class ForgeProfile
{
    private static readonly string[] s_hosts =
    [
        "github.com", "www.github.com", "gitlab.com", "www.gitlab.com", "bitbucket.org", "codeberg.org", "git.sr.ht", "gitee.com", "launchpad.net",
        "sourceforge.net", "salsa.debian.org", "invent.kde.org",
    ];

    private static readonly HashSet<string> s_reserved =
        new(StringComparer.OrdinalIgnoreCase) { "orgs", "about", "issues", "search", "topics", "settings", "projects", "groups" };

    /// <summary>The account's name when the address is that of an account and nothing below it.</summary>
    public static string? AccountOf(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var rest = (scheme < 0 ? address : address[(scheme + 3)..]).TrimEnd('/', '.');
        var slash = rest.IndexOf('/');
        if (slash < 0 || !(s_hosts.Contains(rest[..slash].ToLowerInvariant()) || rest.StartsWith("gitlab.", StringComparison.OrdinalIgnoreCase)))
            return null;
        var account = rest[(slash + 1)..].TrimStart('~', '@');
        return account.Length > 0 && account.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') && !s_reserved.Contains(account) ? account : null;
    }
}
