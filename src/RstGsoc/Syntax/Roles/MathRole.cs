namespace RstGsoc.Syntax.Roles;

/// <summary>A formula; its backslashes are TeX's.</summary>
internal sealed class MathRole() : Role("math")
{
    public override Element Apply(RoleUse use) => use.FillRaw(new InlineMath());
}
