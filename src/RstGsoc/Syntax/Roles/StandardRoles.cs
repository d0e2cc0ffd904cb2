
namespace RstGsoc.Syntax.Roles;

/// <summary>docutils' roles by their canonical names.</summary>
internal static class StandardRoles
{
    /// <summary>What interpreted text is when nobody says otherwise.</summary>
    public static readonly Role Default = Text("title-reference", "title_reference");

    /// <summary>The table of contents.</summary>
    private static readonly Role[] s_roles =
    [
        Text("abbreviation", "abbreviation"),
        Text("acronym", "acronym"),
        new ElementRole("emphasis", static () => new Emphasis()),
        new ElementRole("literal", static () => new Literal()),
        new ElementRole("strong", static () => new Strong()),
        Text("subscript", "subscript"),
        Text("superscript", "superscript"),
        Default,
        new PepRole(),
        new RfcRole(),
        new RawRole(),
        new CodeRole(),
        new MathRole(),
        new UnimplementedRole("index"),
        new UnimplementedRole("named-reference"),
        new UnimplementedRole("anonymous-reference"),
        new UnimplementedRole("uri-reference"),
        new UnimplementedRole("footnote-reference"),
        new UnimplementedRole("citation-reference"),
        new UnimplementedRole("substitution-reference"),
        new UnimplementedRole("target"),
        new UnimplementedRole("restructuredtext-unimplemented-role"),
    ];

    private static readonly Dictionary<string, Role> s_byName = s_roles.ToDictionary(role => role.Name, StringComparer.Ordinal);

    public static Role? Find(string canonicalName) => s_byName.GetValueOrDefault(canonicalName);

    private static ElementRole Text(string name, string tagName) => new(name, () => new RoleElement(tagName));
}
