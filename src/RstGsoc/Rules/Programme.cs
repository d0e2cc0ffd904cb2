using System.Collections.Immutable;

namespace RstGsoc.Rules;

/// <summary>
/// What Google asked of idea lists in one programme year. From the mentor guide's history (github.com/google/gsocguides), the help page of 2014
/// ("What is an Ideas list"), the program's mails of October 2020 and February 2022 and its announcements of March 2023 and January 2024.
/// </summary>
public sealed record Programme
{
    /// <summary>Every change, oldest first. Ninety hours: the announcement of January 2024 adds them in 2024; that of March 2023 knows two sizes.</summary>
    private static readonly ImmutableArray<Programme> s_changes =
    [
        new() { Year = 2005 },
        new() { Year = 2014, RequiresMentors = true, RequiresOutcomes = true, RequiresSkills = true, RequiresDifficulty = true },
        new() { Year = 2017, RequiresMentors = true, RequiresOutcomes = true, RequiresSkills = true, RequiresDifficulty = true, MinimumIdeas = 4 },
        new() { Year = 2018, RequiresMentors = true, RequiresOutcomes = true, RequiresSkills = true, MinimumIdeas = 4 },
        new() { Year = 2021, RequiresMentors = true, RequiresOutcomes = true, RequiresSkills = true, MinimumIdeas = 4, Sizes = [175], Weeks = [10] },
        new()
        {
            Year = 2022, RequiresMentors = true, RequiresOutcomes = true, RequiresSkills = true, RequiresDifficulty = true, RequiresSize = true,
            MinimumIdeas = 4, Sizes = [175, 350], Weeks = [10, 12, 14, 16, 18, 20, 22], Term = "contributor",
        },
        new()
        {
            Year = 2024, RequiresMentors = true, RequiresOutcomes = true, RequiresSkills = true, RequiresDifficulty = true, RequiresSize = true,
            MinimumIdeas = 4, Sizes = [90, 175, 350], Weeks = [8, 10, 12, 14, 16, 18, 20, 22], Term = "contributor",
        },
    ];

    /// <summary>The year that the programme ran in.</summary>
    public required int Year { get; init; }

    /// <summary>What participants are called: <c>student</c> until 2021, <c>contributor</c> since.</summary>
    public string Term { get; init; } = "student";

    /// <summary>The sizes of projects in hours; empty while there was one size that nobody stated.</summary>
    public ImmutableArray<int> Sizes { get; init; } = [];

    /// <summary>The lengths in weeks that a project may have; empty where none were fixed.</summary>
    public ImmutableArray<int> Weeks { get; init; } = [];

    /// <summary>Fewest ideas that a list should have; 0 where nothing was said.</summary>
    public int MinimumIdeas { get; init; }

    /// <summary>Whether an idea must name who would mentor it.</summary>
    public bool RequiresMentors { get; init; }

    /// <summary>Whether an idea must say what is expected at its end.</summary>
    public bool RequiresOutcomes { get; init; }

    /// <summary>Whether an idea must name skills or languages.</summary>
    public bool RequiresSkills { get; init; }

    /// <summary>Whether an idea must be rated by difficulty.</summary>
    public bool RequiresDifficulty { get; init; }

    /// <summary>Whether an idea must state its size.</summary>
    public bool RequiresSize { get; init; }

    /// <summary>A programme of which nothing is known: asks for nothing.</summary>
    public static Programme Unknown(int year) => new() { Year = year };

    /// <summary>The programme of a year; years after the last known change are like it.</summary>
    public static Programme Of(int year) => (s_changes.LastOrDefault(change => change.Year <= year) ?? s_changes[0]) with { Year = year };
}
