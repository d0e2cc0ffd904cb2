namespace RstGsoc.Syntax;

/// <summary>An entry of the block grammar's list.</summary>
/// <param name="FirstCharacters">What a line must begin with for the construct to be tried; empty for anything.</param>
/// <param name="TryParse">Reads the construct at the reader's line, or returns false and changes nothing.</param>
/// <param name="IsMarker">Whether the reader's line looks like the construct, which may still give up; such a line is no term.</param>
internal sealed record BlockConstruct(string FirstCharacters, Func<BlockReader, bool> TryParse, Func<BlockReader, bool>? IsMarker = null);
