using RstGsoc.Diagnostics;
using RstGsoc.Syntax;
using RstGsoc.Text;

namespace RstGsoc.Rules;

/// <summary>One kind of fault that the linter looks for. Rules keep no state: one instance checks many pages at once.</summary>
public interface IRule
{
    /// <summary>The rule's name, reason and examples.</summary>
    RuleInfo Info { get; }
}

/// <summary>A rule that reads the characters of a page.</summary>
public interface ITextRule : IRule
{
    /// <summary>The findings in one page, in any order.</summary>
    IEnumerable<Diagnostic> Check(SourceText source, LintContext context);
}

/// <summary>A rule that reads the document tree of a page.</summary>
public interface IDocumentRule : IRule
{
    /// <summary>The findings in one page, in any order.</summary>
    IEnumerable<Diagnostic> Check(RstDocument document, LintContext context);
}
