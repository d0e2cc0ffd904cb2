namespace RstGsoc.Syntax;

/// <summary>A list whose items begin with a bullet.</summary>
public sealed class BulletList : Element
{
    /// <inheritdoc/>
    public override string TagName => "bullet_list";

    /// <summary>The bullet character.</summary>
    public string? Bullet => GetAttribute("bullet") as string;
}

/// <summary>An item of a bullet or enumerated list.</summary>
public sealed class ListItem : Element
{
    /// <inheritdoc/>
    public override string TagName => "list_item";
}
