using System.Collections.Immutable;
using RstGsoc.Rules;
using RstGsoc.Text;

namespace RstGsoc.Tests.Rules.Links;

public sealed class LinksOfTheHouseTests
{
    private const string Page = "See `a <https://wiki.example.org/a.html>`__, `b <b.html>`__ and `c <http://old.example.net/c?d#e>`__.\n";

    private static readonly OrganizationProfile s_house = new()
    {
        OwnHosts = ["wiki.example.org"],
        MovedHosts = ImmutableDictionary.CreateRange([KeyValuePair.Create("old.example.net", "new.example.net")]),
    };

    [Fact]
    public void A_link_to_the_own_host_is_told()
    {
        Lint("link-absolute-to-own-site", s_house).Should().Equal("wiki.example.org is this site's own host");
        Lint("link-absolute-to-own-site", OrganizationProfile.Default).Should().BeEmpty();
    }

    [Fact]
    public void A_moved_host_is_told()
    {
        Lint("link-known-moved", s_house).Should().Equal("old.example.net has moved to new.example.net");
        Lint("link-known-moved", OrganizationProfile.Default).Should().BeEmpty();
    }

    private static IEnumerable<string> Lint(string rule, OrganizationProfile house)
    {
        var options = new LintOptions(2026) { Selection = new RuleSelection([rule], []), Organization = house };
        return Linter.Lint(SourceText.From(Page), options).Diagnostics.Select(d => d.Message);
    }
}
