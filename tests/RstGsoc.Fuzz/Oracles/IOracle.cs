namespace RstGsoc.Fuzz.Oracles;

/// <summary>Something that must hold for every page whatever it holds.</summary>
internal interface IOracle
{
    /// <summary>Null when all is well, else what is wrong; begins with a few words that are the same for the same fault, and a colon.</summary>
    string? Judge(Subject subject);
}
