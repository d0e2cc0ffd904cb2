using RstGsoc.Diagnostics;
using RstGsoc.Ideas;
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

/// <summary>A rule that reads what a page means: its kind and year, its ideas taken together.</summary>
public interface IPageRule : IRule
{
    /// <summary>The findings in one page, in any order.</summary>
    IEnumerable<Diagnostic> Check(IdeaPage page, LintContext context);
}

/// <summary>A rule that reads ideas and accepted projects one by one.</summary>
public interface IIdeaRule : IRule
{
    /// <summary>The findings in one idea, in any order.</summary>
    IEnumerable<Diagnostic> Check(Idea idea, LintContext context);
}

/// <summary>A rule that compares a page with the other pages of its repository.</summary>
public interface ISiteRule : IRule
{
    /// <summary>The findings in the page of <paramref name="context"/>, in any order.</summary>
    IEnumerable<Diagnostic> Check(Site site, LintContext context);
}
