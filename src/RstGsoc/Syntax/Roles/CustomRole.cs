namespace RstGsoc.Syntax.Roles;

/// <summary>A role that the <c>role</c> directive made from another.</summary>
internal sealed class CustomRole(Role origin, RoleOptions options) : Role(origin.Name)
{
    public override bool HasLanguage => origin.HasLanguage;

    public override bool HasFormat => origin.HasFormat;

    public override Element Apply(RoleUse use) => origin.Apply(use.With(options.OverriddenBy(use.Options)));
}
