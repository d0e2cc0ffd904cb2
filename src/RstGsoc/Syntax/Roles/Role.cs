namespace RstGsoc.Syntax.Roles;

/// <summary>What interpreted text becomes.</summary>
internal abstract class Role
{
    /// <summary>Options that the <c>role</c> directive may give to a role made from this one, besides <c>class</c>.</summary>
    public virtual IReadOnlyList<string> OptionNames => [];

    /// <summary>Makes the node for one use.</summary>
    public abstract Element Apply(RoleUse use, RoleOptions options);
}
