namespace RstGsoc.Syntax.Roles;

/// <summary>A formula; its backslashes are TeX's.</summary>
internal sealed class MathRole : Role
{
    public override Element Apply(RoleUse use, RoleOptions options) => use.FillRaw(new InlineMath(), options);
}
