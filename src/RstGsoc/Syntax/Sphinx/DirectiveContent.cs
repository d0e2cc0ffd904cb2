namespace RstGsoc.Syntax.Sphinx;

/// <summary>What the text below a directive is.</summary>
internal enum DirectiveContent
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Body elements.</summary>
    Body,

    /// <summary>Text that is no markup.</summary>
    Lines,

    /// <summary>Perhaps body elements: what is wrong with them is not reported.</summary>
    Unknown,
}
