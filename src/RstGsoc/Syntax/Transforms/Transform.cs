namespace RstGsoc.Syntax.Transforms;

/// <summary>A step from the parser's tree to the reader's.</summary>
/// <param name="Priority">docutils' priority; lower runs earlier.</param>
/// <param name="Name">docutils' name, without its package.</param>
/// <param name="Use">When the step is taken.</param>
/// <param name="Apply">Takes the step.</param>
internal sealed record Transform(int Priority, string Name, TransformUse Use, Action<TransformRun> Apply);

/// <summary>When a transform runs.</summary>
internal enum TransformUse
{
    /// <summary>In every standalone read.</summary>
    Standalone,

    /// <summary>Wherever the page has a directive that asks for it.</summary>
    Pending,

    /// <summary>Only when it is named.</summary>
    Named,
}
