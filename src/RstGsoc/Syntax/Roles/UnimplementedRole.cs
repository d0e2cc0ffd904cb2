namespace RstGsoc.Syntax.Roles;

/// <summary>A role that docutils has a name for, and nothing else.</summary>
internal sealed class UnimplementedRole(string name) : Role(name)
{
    public override Element Apply(RoleUse use) =>
        use.Fail(3, SyntaxRules.RoleNotImplemented, $"Interpreted text role \"{use.Name}\" not implemented.");
}
