using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

/// <summary>Ways to reach an organisation that a page names.</summary>
internal static class Channels
{
    private static readonly string[] s_channels =
    [
        "irc", "mailing list", "mailing-list", "slack", "zulip", "discord", "discourse", "gitter", "matrix", "forum", "chat", "telegram", "mattermost", "rocket.chat", "google group", "google groups", "contact us", "get in touch",
    ];

    /// <summary>What addresses and roles that lead to a channel have in them.</summary>
    private static readonly string[] s_places =
        ["zulipchat.com", "discord.gg", "discord.com", "slack.com", "matrix.to", "gitter.im", "groups.google.com", "t.me/", "/chat", "/contact", "/community", "/forum", "/mailing", "/discussions", "lists.", "irc://", "ircs://"];

    public static bool AreNamed(IdeaPage page) => page.Section(PageSectionRole.Contact) is not null
        || Prose.Of(page.Document).Any(prose => prose.Text.Contains('@', StringComparison.Ordinal) || Phrases.Contains(prose.Text, s_channels))
        || IsNamedInMarkup(page.Source.Content)
        || PageLink.Of(page.Document).Any(link => link.Url.StartsWith("mailto:", StringComparison.Ordinal) && !page.Ideas.Any(idea => idea.Span.Contains(link.Span)));

    private static bool IsNamedInMarkup(string text) => s_places.Any(place => text.Contains(place, StringComparison.OrdinalIgnoreCase));
}
