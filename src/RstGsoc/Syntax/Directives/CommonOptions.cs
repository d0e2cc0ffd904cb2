namespace RstGsoc.Syntax.Directives;

/// <summary>Options that many directives share.</summary>
internal static class CommonOptions
{
    public static readonly IReadOnlyDictionary<string, OptionConverter> ClassAndName = With([]);

    /// <summary>A class, a name, and some more.</summary>
    public static IReadOnlyDictionary<string, OptionConverter> With(IEnumerable<KeyValuePair<string, OptionConverter>> more) =>
        new Dictionary<string, OptionConverter>(more, StringComparer.Ordinal) { ["class"] = OptionConverters.ClassNames, ["name"] = OptionConverters.Unchanged };
}
