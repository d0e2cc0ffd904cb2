namespace RstGsoc.Rules.Suppressions;

/// <summary>How far a suppression reaches.</summary>
internal enum SuppressionVerb
{
    /// <summary>The next line that is not blank; a title counts with its adornment.</summary>
    DisableNextLine,

    /// <summary>From here to the comment that enables again, or to the end.</summary>
    Disable,

    /// <summary>Ends <see cref="Disable"/>.</summary>
    Enable,

    /// <summary>The whole page, wherever the comment stands.</summary>
    DisableFile,
}
