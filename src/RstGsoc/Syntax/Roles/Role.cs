namespace RstGsoc.Syntax;

/// <summary>
/// What interpreted text becomes. Make a subclass and list an instance in <see cref="RstParseOptions.Roles"/> to add one. An instance
/// serves many parses at once and must not change.
/// </summary>
/// <example>
/// <code>
/// sealed class IssueRole() : Role("issue")
/// {
///     public override Element Apply(RoleUse use) =&gt; use.Link("#" + use.Text, "https://example.org/issues/" + use.Text);
/// }
///
/// RstDocument.Parse("See :issue:`12`.", RstParseOptions.Default with { Roles = [new IssueRole()] });
/// </code>
/// </example>
/// <param name="name">The name that pages write, in lower case.</param>
public abstract class Role(string name)
{
    /// <summary>The name that pages write, in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the <c>role</c> directive may give a language to a role made from this one.</summary>
    public virtual bool HasLanguage => false;

    /// <summary>Whether the <c>role</c> directive may give a format to a role made from this one.</summary>
    public virtual bool HasFormat => false;

    /// <summary>Makes the node for one use.</summary>
    public abstract Element Apply(RoleUse use);
}
