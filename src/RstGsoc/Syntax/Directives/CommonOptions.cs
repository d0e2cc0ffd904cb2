namespace RstGsoc.Syntax.Directives;

/// <summary>Options that many directives share.</summary>
internal static class CommonOptions
{
    public static readonly IReadOnlyDictionary<string, OptionConverter> ClassAndName = With([]);

    /// <summary>A class, a name, and some more.</summary>
    public static Dictionary<string, OptionConverter> With(Dictionary<string, OptionConverter> more) =>
        new(more, StringComparer.Ordinal) { ["class"] = OptionConverters.ClassNames, ["name"] = OptionConverters.Unchanged };
}
