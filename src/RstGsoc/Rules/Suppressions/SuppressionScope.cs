using RstGsoc.Ideas;
using RstGsoc.Text;

namespace RstGsoc.Rules.Suppressions;

/// <summary>One rule, or group of rules, that a comment turns off somewhere.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Selector">The rules.</param>
/// <param name="Reach">Where findings do not count: those that begin in it.</param>
internal sealed record SuppressionScope(SuppressionComment Comment, Located<string> Selector, TextSpan Reach)
{
    /// <summary>Whether it hid a finding, or ended what hides some.</summary>
    public bool IsUsed { get; set; }
}
