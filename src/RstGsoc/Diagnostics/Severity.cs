namespace RstGsoc.Diagnostics;

/// <summary>How much a finding matters, least first.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing fails because of it.</summary>
    Info,

    /// <summary>Should be mended.</summary>
    Warning,

    /// <summary>Is wrong.</summary>
    Error,
}
