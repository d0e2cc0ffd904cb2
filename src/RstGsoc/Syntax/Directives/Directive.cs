namespace RstGsoc.Syntax;

/// <summary>
/// One kind of directive: what may follow its name, and what it puts into the tree. Make a subclass and list an instance in
/// <see cref="RstParseOptions.Directives"/> to add one. An instance serves many parses at once and must not change.
/// </summary>
/// <example>
/// <code>
/// sealed class SpoilerDirective() : Directive("spoiler")
/// {
///     public override bool HasContent =&gt; true;
///
///     public override void Run(DirectiveUse use) =&gt; use.ParseContent(use.Add(new Container()));
/// }
///
/// RstDocument.Parse(text, RstParseOptions.Default with { Directives = [new SpoilerDirective()] });
/// </code>
/// </example>
/// <param name="name">The name that pages write, in lower case.</param>
public abstract class Directive(string name)
{
    /// <summary>No options.</summary>
    protected static readonly IReadOnlyDictionary<string, OptionConverter> NoOptions = new Dictionary<string, OptionConverter>();

    /// <summary>The name that pages write, in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>Words that must stand between the name and the options.</summary>
    public virtual int RequiredArguments => 0;

    /// <summary>Words that may follow those.</summary>
    public virtual int OptionalArguments => 0;

    /// <summary>Whether the last argument takes all words that are left, line breaks included.</summary>
    public virtual bool TakesSentence => false;

    /// <summary>Whether a block of text may follow.</summary>
    public virtual bool HasContent => false;

    /// <summary>The options that are known and how their values are read. Names are in lower case.</summary>
    public virtual IReadOnlyDictionary<string, OptionConverter> Options => NoOptions;

    internal virtual DirectiveForm Form => new(RequiredArguments, OptionalArguments, TakesSentence, HasContent, Options);

    /// <summary>Puts the directive's nodes into the tree. Called when arguments and options have been found to be right.</summary>
    public abstract void Run(DirectiveUse use);
}
