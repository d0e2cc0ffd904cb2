namespace RstGsoc.Syntax;

/// <summary>
/// A directive that somebody else than docutils handles, such as Sphinx. Its children are what its content says: body elements, or a
/// literal block.
/// </summary>
/// <param name="name">The name as the page writes it.</param>
public sealed class DirectiveElement(string name) : Element
{
    /// <inheritdoc/>
    public override string TagName => "directive";

    /// <summary>The name as the page writes it.</summary>
    public string Name { get; } = name;

    /// <summary>The words behind the name.</summary>
    public IReadOnlyList<string> Arguments { get; internal init; } = [];

    /// <summary>The options with their texts; empty for a flag.</summary>
    public IReadOnlyDictionary<string, string> Options { get; internal init; } = new Dictionary<string, string>();
}
