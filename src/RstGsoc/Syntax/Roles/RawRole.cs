namespace RstGsoc.Syntax.Roles;

/// <summary>Text for some writers only. A page must make a role of its own from it, with a format.</summary>
internal sealed class RawRole() : Role("raw")
{
    public override bool HasFormat => true;

    public override Element Apply(RoleUse use)
    {
        if (!use.Context.Options.RawEnabled)
            return use.Fail(2, SyntaxRules.RawRoleDisabled, "raw (and derived) roles disabled", use.Context.OutermostLine);
        if (use.Options.Format is not { } format)
            return use.Fail(3, SyntaxRules.RawRoleWithoutFormat, MissingFormat(use.Name));
        var raw = use.FillRaw(new Raw());
        raw.Set("format", format);
        raw.Set(AttributeNames.XmlSpace, "preserve");
        return raw;
    }

    private static string MissingFormat(string name) =>
        $"No format (Writer name) is associated with this role: \"{name}\".\n"
        + "The \"raw\" role cannot be used directly.\n"
        + "Instead, use the \"role\" directive to create a new role with an associated format.";
}
