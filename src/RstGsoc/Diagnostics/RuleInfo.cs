using System.Collections.Immutable;

namespace RstGsoc.Diagnostics;

/// <summary>What there is to say about one kind of finding: its name, its reason and its examples.</summary>
/// <param name="Code">Stable identifier, a group's letters and a number, for example <c>GSOC206</c>.</param>
/// <param name="Name">Kebab-case name of the fault.</param>
/// <param name="Severity">Severity when no configuration says otherwise.</param>
public sealed record RuleInfo(string Code, string Name, Severity Severity)
{
    /// <summary>One sentence that says what is wrong.</summary>
    public string Title { get; init; } = "";

    /// <summary>Why it matters, with its source and year where it rests on somebody's word.</summary>
    public string Why { get; init; } = "";

    /// <summary>What the rule may get wrong; empty when nothing is known.</summary>
    public string Caveat { get; init; } = "";

    /// <summary>A page that has the fault, with each finding's span between <c>[|</c> and <c>|]</c>.</summary>
    public string Bad { get; init; } = "";

    /// <summary>A page that has not.</summary>
    public string Good { get; init; } = "";

    /// <summary>The numbers that a configuration may set.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];

    /// <summary>Whether the rule runs without being selected.</summary>
    public bool IsEnabledByDefault { get; init; } = true;
}
