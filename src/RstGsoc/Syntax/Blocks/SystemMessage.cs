using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

/// <summary>What docutils has to say about a place, in the tree where docutils puts it.</summary>
/// <param name="rule">The kind of message.</param>
/// <param name="level">1 info, 2 warning, 3 error, 4 severe.</param>
/// <param name="line">1-based line that docutils names, or null where it names none.</param>
public sealed class SystemMessage(RuleInfo rule, int level, int? line) : Element
{
    /// <inheritdoc/>
    public override string TagName => "system_message";

    /// <summary>The kind of message.</summary>
    public RuleInfo Rule { get; } = rule;

    /// <summary>1 info, 2 warning, 3 error, 4 severe.</summary>
    public int Level { get; } = level;

    /// <summary>1-based line that docutils names, or null where it names none.</summary>
    public int? Line { get; } = line;

    /// <summary>What to do about it, in words of our own; not in the tree.</summary>
    internal string? Hint { get; set; }
}
