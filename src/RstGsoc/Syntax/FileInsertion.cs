namespace RstGsoc.Syntax;

/// <summary>What a page may do with other files: <c>include</c>, and the <c>file</c> option of <c>raw</c> and <c>csv-table</c>.</summary>
/// <param name="Files">Where they come from.</param>
public sealed record FileInsertion(IFileSource Files)
{
    /// <summary>How deep files may include files.</summary>
    public int MaximumDepth { get; init; } = 20;

    /// <summary>How many bytes one page may take in, over all files. Each file counts at least as a thousand.</summary>
    public int MaximumSize { get; init; } = 10_000_000;
}
