namespace RstGsoc.Syntax.Roles;

/// <summary>A literal with the class <c>code</c> and the name of its language. The code itself is not analysed.</summary>
internal sealed class CodeRole : Role
{
    public override IReadOnlyList<string> OptionNames => ["language"];

    public override Element Apply(RoleUse use, RoleOptions options)
    {
        List<string> classes = ["code", .. options.Classes ?? []];
        if (options.Language is { Length: > 0 } language && !classes.Contains(language))
            classes.Add(language);
        return use.FillRaw(new Literal(), options with { Classes = classes });
    }
}
