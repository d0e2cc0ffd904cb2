namespace RstGsoc.Syntax.Roles;

/// <summary>A role that puts its text into an element and does no more.</summary>
internal sealed class ElementRole(string name, Func<Element> create) : Role(name)
{
    /// <summary>What the <c>role</c> directive starts from when it names no other role.</summary>
    public static ElementRole Inline { get; } = new("", static () => new RoleElement("inline"));

    public override Element Apply(RoleUse use) => use.Fill(create());
}
