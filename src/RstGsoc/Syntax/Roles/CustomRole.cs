namespace RstGsoc.Syntax.Roles;

/// <summary>A role that the <c>role</c> directive made from another.</summary>
internal sealed class CustomRole(Role origin, RoleOptions options) : Role
{
    public override IReadOnlyList<string> OptionNames => origin.OptionNames;

    public override Element Apply(RoleUse use, RoleOptions stronger) => origin.Apply(use, options.OverriddenBy(stronger));
}
