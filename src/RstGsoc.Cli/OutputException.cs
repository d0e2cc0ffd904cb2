namespace RstGsoc.Cli;

/// <summary>Standard output takes no more: its disk is full, or it was closed before the program began. A pipe whose reader has gone is no error.</summary>
internal sealed class OutputException(Exception cause) : Exception((cause.InnerException ?? cause).Message, cause);
