namespace RstGsoc.Syntax.Roles;

/// <summary>A role that somebody else than docutils handles: its text is kept, with the role's name.</summary>
internal sealed class ForeignRole() : Role("")
{
    public static ForeignRole Instance { get; } = new();

    public override Element Apply(RoleUse use)
    {
        var element = use.FillRaw(new RoleElement("inline"));
        element.Set("role", use.Name);
        return element;
    }
}
