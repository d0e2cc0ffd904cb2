namespace RstGsoc.Syntax.Directives;

/// <summary>https://docutils.sourceforge.io/docs/ref/rst/directives.html#setting-the-default-interpreted-text-role</summary>
internal sealed class DefaultRoleDirective() : Directive("default-role")
{
    public override int OptionalArguments => 1;

    public override void Run(DirectiveUse use)
    {
        var roles = use.Context.Roles;
        if (use.Arguments.Count == 0)
        {
            roles.DefaultRole = null;
            return;
        }
        var role = roles.Lookup(use.Arguments[0], use.Line, use.Span, out var message);
        if (role is null)
        {
            ReportUnknown(use, use.Arguments[0], message);
            return;
        }
        if (message is not null)
            use.Reader.Parent.Add(message);
        roles.DefaultRole = role;
    }

    /// <summary>Says that there is no role of a name, after what the look-up had to say.</summary>
    public static void ReportUnknown(DirectiveUse use, string name, SystemMessage? message)
    {
        if (message is not null)
            use.Reader.Parent.Add(message);
        use.Fail(3, SyntaxRules.UnknownRole, $"Unknown interpreted text role \"{name}\".");
    }
}
