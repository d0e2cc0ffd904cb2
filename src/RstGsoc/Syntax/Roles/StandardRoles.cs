using System.Collections.Frozen;

namespace RstGsoc.Syntax.Roles;

/// <summary>docutils' roles by their canonical names.</summary>
internal static class StandardRoles
{
    private static readonly FrozenDictionary<string, Role> s_roles = new Dictionary<string, Role>
    {
        ["abbreviation"] = Text("abbreviation"),
        ["acronym"] = Text("acronym"),
        ["emphasis"] = new ElementRole(static () => new Emphasis()),
        ["literal"] = new ElementRole(static () => new Literal()),
        ["strong"] = new ElementRole(static () => new Strong()),
        ["subscript"] = Text("subscript"),
        ["superscript"] = Text("superscript"),
        ["title-reference"] = Text("title_reference"),
        ["pep-reference"] = new PepRole(),
        ["rfc-reference"] = new RfcRole(),
        ["raw"] = new RawRole(),
        ["code"] = new CodeRole(),
        ["math"] = new MathRole(),
        ["index"] = new UnimplementedRole(),
        ["named-reference"] = new UnimplementedRole(),
        ["anonymous-reference"] = new UnimplementedRole(),
        ["uri-reference"] = new UnimplementedRole(),
        ["footnote-reference"] = new UnimplementedRole(),
        ["citation-reference"] = new UnimplementedRole(),
        ["substitution-reference"] = new UnimplementedRole(),
        ["target"] = new UnimplementedRole(),
        ["restructuredtext-unimplemented-role"] = new UnimplementedRole(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What interpreted text is when nobody says otherwise.</summary>
    public static Role Default { get; } = s_roles["title-reference"];

    public static Role? Find(string canonicalName) => s_roles.GetValueOrDefault(canonicalName);

    private static ElementRole Text(string tagName) => new(() => new RoleElement(tagName));
}
