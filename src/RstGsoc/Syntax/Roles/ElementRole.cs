namespace RstGsoc.Syntax.Roles;

/// <summary>A role that puts its text into an element and does no more.</summary>
internal sealed class ElementRole(Func<Element> create) : Role
{
    /// <summary>What the <c>role</c> directive starts from when it names no other role.</summary>
    public static ElementRole Inline { get; } = new(static () => new RoleElement("inline"));

    public override Element Apply(RoleUse use, RoleOptions options)
    {
        var element = create();
        element.Span = use.Span;
        if (options.Classes is { Count: > 0 } classes)
            element.Set(AttributeNames.Classes, classes);
        element.AddText(use.Text, use.TextSpan);
        return element;
    }
}
