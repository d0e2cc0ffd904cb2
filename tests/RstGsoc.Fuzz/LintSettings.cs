using System.Collections.Immutable;
using RstGsoc.Ideas;
using RstGsoc.Rules;

namespace RstGsoc.Fuzz;

/// <summary>The rules run all together, and for every other input with what a configuration may ask.</summary>
internal static class LintSettings
{
    private static readonly LintOptions s_plain = new(2026) { Selection = new RuleSelection(["all"], []), FileExists = path => path.Length % 2 == 0 };
    private static readonly LintOptions s_configured = s_plain with
    {
        Organization = new OrganizationProfile { Name = "X", MinimumMentors = 2, MovedHosts = ImmutableDictionary<string, string>.Empty.Add("a.b", "c.d"), OwnHosts = ["y.z"] },
        KnownNames = new KnownNames { Directives = ["unknown"], Roles = ["r"], Substitutions = ["x"], IncludesSphinx = false },
        PageOptions = new IdeaPageOptions { Kind = PageKind.Ideas, ProgrammeYear = 2024, FieldSynonyms = ImmutableDictionary<string, FieldKind>.Empty.Add("f", FieldKind.Mentors) },
        RuleOptions = ImmutableDictionary<string, int>.Empty.Add("line-too-long.limit", 1),
    };

    public static LintOptions Of(FuzzInput input) => input.Dice(2).Hits(2) ? s_configured : s_plain;
}
