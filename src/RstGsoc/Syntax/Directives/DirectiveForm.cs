namespace RstGsoc.Syntax;

/// <summary>What may stand behind a directive's name.</summary>
internal sealed record DirectiveForm(int RequiredArguments, int OptionalArguments, bool TakesSentence, bool HasContent, IReadOnlyDictionary<string, OptionConverter> Options)
{
    public bool TakesArguments => RequiredArguments + OptionalArguments > 0;
}
