using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#unicode-character-codes</summary>
internal sealed class UnicodeDirective() : Directive("unicode")
{
    private static readonly Dictionary<string, OptionConverter> s_options = new(StringComparer.Ordinal)
    {
        ["trim"] = OptionConverters.Flag,
        ["ltrim"] = OptionConverters.Flag,
        ["rtrim"] = OptionConverters.Flag,
    };

    public override int RequiredArguments => 1;

    public override bool TakesSentence => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        if (use.LacksDefinition())
            return;
        foreach (var side in (ReadOnlySpan<string>)["ltrim", "rtrim"])
        {
            if (use.Options.ContainsKey("trim") || use.Options.ContainsKey(side))
                use.Definition!.Set(side, true);
        }
        AddCharacters(use, PythonText.SplitWords(WithoutComment(use.Arguments[0])));
    }

    private static void AddCharacters(DirectiveUse use, List<string> codes)
    {
        var characters = codes.ConvertAll(CharacterCode.Read);
        var wrong = characters.FindIndex(character => character.Error is not null);
        if (wrong >= 0)
        {
            use.Fail(3, SyntaxRules.InvalidDirective, $"Invalid character code: {codes[wrong]}\nValueError: {characters[wrong].Error}");
            return;
        }
        foreach (var character in characters)
            use.AddText(use.Reader.Parent, (string)character.Value!);
    }

    /// <summary>The text before two dots that stand alone.</summary>
    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 2 < text.Length; at++)
        {
            if (text[at..].StartsWith(".. ") && (at == 0 || text[at - 1] is ' ' or '\n'))
                return text[..at];
        }
        return text;
    }
}
