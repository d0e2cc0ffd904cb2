using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using RstGsoc.Tests.Faults;

namespace RstGsoc.Tests.House;

/// <summary>src/docs/faults.md names every test of faults but those of what should go right, and none that is not there.</summary>
public sealed class FaultTableTests
{
    private static readonly string s_table = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "docs", "faults.md"));

    private static readonly HashSet<string> s_tests = [.. typeof(FaultFactAttribute).Assembly.GetTypes().Where(type => type.Namespace == typeof(FaultFactAttribute).Namespace)
        .SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => method.Name)];

    [Fact]
    public void Every_test_that_the_table_names_is_there() =>
        Regex.Matches(s_table, @"`(?:\w+Faults\.)?([A-Z]\w+_\w+)`").Select(match => match.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(s_tests);

    [Fact]
    public void Most_tests_are_in_the_table() => s_tests.Count(name => s_table.Contains(name, StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(s_tests.Count - 8);

    private static string Here([CallerFilePath] string here = "") => here;
}
