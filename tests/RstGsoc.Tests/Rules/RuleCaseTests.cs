using System.Runtime.CompilerServices;
using RstGsoc.Rules;

namespace RstGsoc.Tests.Rules;

/// <summary>What a rule says at its edges: lengths, counts, years, empty values, words of its lists.</summary>
public sealed class RuleCaseTests
{
    private static readonly string s_folder = Path.Combine(Folder(), "Cases");

    public static TheoryData<string> Rules() => [.. Directory.EnumerateFiles(s_folder, "*.txt").Select(file => Path.GetFileName(file)!).Where(file => !file.EndsWith(".received.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_says_what_its_cases_say(string file)
    {
        var rule = Path.GetFileNameWithoutExtension(file);
        RuleCatalog.Find(rule).Should().NotBeNull("{0} is named after its rule", file);
        var (verified, received) = (File.ReadAllText(Path.Combine(s_folder, file)), Path.Combine(s_folder, rule + ".received.txt"));
        var said = RuleCaseFile.Rewrite(rule, verified);
        File.Delete(received);
        if (said != verified)
            File.WriteAllText(received, said);
        said.Should().Be(verified, "the cases say so; what the linter says is in {0}.received.txt", rule);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
