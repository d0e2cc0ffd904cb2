namespace RstGsoc.Syntax.Roles;

/// <summary>A literal with the class <c>code</c> and the name of its language. The code itself is not analysed.</summary>
internal sealed class CodeRole() : Role("code")
{
    public override bool HasLanguage => true;

    public override Element Apply(RoleUse use)
    {
        List<string> classes = ["code", .. use.Options.Classes ?? []];
        if (use.Options.Language is { Length: > 0 } language && !classes.Contains(language))
            classes.Add(language);
        return use.With(use.Options with { Classes = classes }).FillRaw(new Literal());
    }
}
