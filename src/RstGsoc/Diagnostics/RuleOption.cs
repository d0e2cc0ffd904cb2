namespace RstGsoc.Diagnostics;

/// <summary>A number that a house may set for a rule.</summary>
/// <param name="Name">Kebab-case name, as the configuration file spells it.</param>
/// <param name="Default">The value when nothing is said.</param>
/// <param name="Minimum">Least value that makes sense.</param>
/// <param name="Maximum">Greatest value that makes sense.</param>
/// <param name="Description">What it is, in one sentence.</param>
public sealed record RuleOption(string Name, int Default, int Minimum, int Maximum, string Description);
