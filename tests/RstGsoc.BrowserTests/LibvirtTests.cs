using RstGsoc.Text;

namespace RstGsoc.BrowserTests;

/// <summary>libvirt's eleven pages, as a visitor finds their ideas.</summary>
[Trait("Category", "Browser")]
[Collection(nameof(BrowserFixture))]
public sealed class LibvirtTests(BrowserFixture browser)
{
    [LibvirtFact]
    public async Task All_25_ideas_and_projects_are_there()
    {
        await using var report = await Open();

        await Assertions.Expect(report.Cards).ToHaveCountAsync(25);
        await Assertions.Expect(report.Count).ToHaveTextAsync("25 of 25 shown");
        await Assertions.Expect(report.Page.Locator(".matrix tr[data-card]")).ToHaveCountAsync(25);
    }

    [LibvirtFact]
    public async Task Years_and_status_divide_them()
    {
        await using var report = await Open();
        foreach (var (year, count) in new[] { ("2016", 10), ("2017", 3), ("2019", 1), ("2020", 4), ("2021", 2), ("2022", 2), ("undated", 3) })
        {
            await report.Choose("Year", year);
            (await report.Titles()).Should().HaveCount(count, "that many are of {0}", year);
        }
        await report.Choose("Year", "");
        await report.Choose("Status", "accepted");
        await Assertions.Expect(report.Cards).ToHaveCountAsync(12);
        await report.Choose("Status", "offer");
        await Assertions.Expect(report.Cards).ToHaveCountAsync(13);
    }

    [LibvirtFact]
    public async Task The_large_ideas_for_advanced_people_are_found_with_their_fields()
    {
        await using var report = await Open();
        await report.Choose("Size", "350");
        await report.Choose("Skill level", "advanced");

        (await report.Titles()).Should().Equal("Introducing job control to the storage driver");
        (await WatchedPage.Facts(report.Cards)).Should().Contain(new Dictionary<string, string>
        {
            ["Skill level"] = "Advanced", ["Size"] = "350 hours", ["Language"] = "C", ["Component"] = "libvirt", ["Suggested by"] = "Michal Privoznik",
        }).And.ContainKey("Mentors").WhoseValue.Should().ContainAll("Michal Privoznik", "Pavel Hrdina");
    }

    [LibvirtFact]
    public async Task A_mentor_in_two_spellings_is_one()
    {
        await using var report = await Open();
        await report.Choose("Mentor", "michal privoznik");

        (await report.Titles()).Should().BeEquivalentTo(
            "Making virsh more bash like", "Test driver API coverage", "QEMU command line generator XML fuzzing", "Metadata support for all object schemas", "Introducing job control to the storage driver");
    }

    [LibvirtFact]
    public async Task What_is_missing_is_found_and_told()
    {
        await using var report = await Open();
        await report.Choose("Completeness", "mentor");
        (await report.Titles()).Should().BeEquivalentTo("Integrate secrets driver with DEO", "QEMU command line generator XML fuzzing", "Libvirt driver for Jailhouse");

        await report.Choose("Completeness", "size");
        (await report.Titles()).Should().ContainSingle().Which.Should().StartWith("libvirt-CI: Support for container executions");
        await report.Cards.Locator(".findings summary").ClickAsync();
        await Assertions.Expect(report.Cards.Locator("li", new() { HasTextString = "idea-size-missing" }).Locator("mark")).ToContainTextAsync("libvirt-CI");
    }

    [LibvirtFact]
    public async Task The_whole_text_is_rendered_with_its_links()
    {
        await using var report = await Open();
        await report.Search("virt-bootstrap");
        await report.Cards.Locator("details.text summary").ClickAsync();

        await Assertions.Expect(report.Cards.Locator(".rst em").First).ToHaveTextAsync("virt-bootstrap");
        await Assertions.Expect(report.Cards.Locator(".rst a[href='https://github.com/cbosdo/virt-bootstrap']")).ToBeVisibleAsync();
        await Assertions.Expect(report.Cards.Locator(".lead")).ToBeHiddenAsync();
    }

    private async Task<WatchedPage> Open() => await browser.Open(browser.Report("libvirt", () =>
        Directory.EnumerateFiles(Needed.Libvirt!, "*.rst").Order(StringComparer.Ordinal).Select(file => SourceText.FromBytes(File.ReadAllBytes(file), file))));
}
