using RstGsoc.Ideas;

namespace RstGsoc.Rules.Structure;

/// <summary>Ways to reach an organisation that a page names.</summary>
internal static class Channels
{
    private static readonly string[] s_channels =
    [
        "irc", "mailing list", "mailing-list", "slack", "zulip", "discord", "discourse", "gitter", "matrix", "forum", "chat", "telegram", "mattermost", "rocket.chat", "google group", "google groups", "contact us", "get in touch",
    ];

    public static bool AreNamed(IdeaPage page) => page.Section(PageSectionRole.Contact) is not null
        || Prose.Of(page.Document).Any(prose => prose.Text.Contains('@', StringComparison.Ordinal) || Phrases.Contains(prose.Text, s_channels))
        || PageLink.Of(page.Document).Any(link => link.Url.StartsWith("mailto:", StringComparison.Ordinal) && !page.Ideas.Any(idea => idea.Span.Contains(link.Span)));
}
