namespace RstGsoc.Syntax.Roles;

/// <summary>Text for some writers only. A page must make a role of its own from it, with a format.</summary>
internal sealed class RawRole : Role
{
    public override IReadOnlyList<string> OptionNames => ["format"];

    public override Element Apply(RoleUse use, RoleOptions options)
    {
        if (!use.Context.Options.RawEnabled)
            return use.Fail(2, SyntaxRules.RawRoleDisabled, "raw (and derived) roles disabled", use.Context.OutermostLine);
        if (options.Format is null)
            return use.Fail(3, SyntaxRules.RawRoleWithoutFormat, MissingFormat(use.Name));
        var raw = use.FillRaw(new Raw(), options);
        raw.Set("format", options.Format);
        raw.Set(AttributeNames.XmlSpace, "preserve");
        return raw;
    }

    private static string MissingFormat(string name) =>
        $"No format (Writer name) is associated with this role: \"{name}\".\n"
        + "The \"raw\" role cannot be used directly.\n"
        + "Instead, use the \"role\" directive to create a new role with an associated format.";
}
