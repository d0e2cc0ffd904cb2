namespace RstGsoc.Syntax;

/// <summary>What may stand behind a directive's name.</summary>
internal sealed record DirectiveForm(int RequiredArguments, int OptionalArguments, bool TakesSentence, bool HasContent, IReadOnlyDictionary<string, OptionConverter> Options)
{
    /// <summary>Whether there are options besides the listed ones. Their values are not checked.</summary>
    public Func<string, bool>? HasOtherOption { get; init; }

    public bool TakesArguments => RequiredArguments + OptionalArguments > 0;

    public bool TakesOptions => Options.Count > 0 || HasOtherOption is not null;

    /// <summary>How an option's value is read; null for an unknown one.</summary>
    public OptionConverter? FindOption(string name) => Options.GetValueOrDefault(name) ?? (HasOtherOption?.Invoke(name) == true ? OptionConverters.Unchanged : null);
}
