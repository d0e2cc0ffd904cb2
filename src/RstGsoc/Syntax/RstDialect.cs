namespace RstGsoc.Syntax;

/// <summary>Whose directives and roles a page may use.</summary>
public enum RstDialect
{
    /// <summary>docutils' alone: what it does not know is an error.</summary>
    Docutils,

    /// <summary>Those of Sphinx too. They become <see cref="DirectiveElement"/>s and inline elements; Sphinx itself is not run.</summary>
    Sphinx,
}
