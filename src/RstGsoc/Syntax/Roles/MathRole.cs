namespace RstGsoc.Syntax.Roles;

/// <summary>A formula; its backslashes are TeX's.</summary>
internal sealed class MathRole : Role
{
    public override Element Apply(RoleUse use, RoleOptions options)
    {
        var math = new InlineMath { Span = use.Span };
        if (options.Classes is { Count: > 0 } classes)
            math.Set(AttributeNames.Classes, classes);
        math.AddText(use.RawText, use.TextSpan);
        return math;
    }
}
