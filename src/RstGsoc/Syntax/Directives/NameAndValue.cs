namespace RstGsoc.Syntax.Directives;

/// <summary>A word of the form <c>name=value</c>, the value with or without quotes.</summary>
internal static class NameAndValue
{
    /// <summary>Reads a word without white space; returns docutils' words for what is wrong, or null.</summary>
    public static string? Read(string word, out string name, out string value)
    {
        (name, value) = ("", "");
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            return equals < 0 ? "missing \"=\"" : "missing attribute name before \"=\"";
        name = word[..equals];
        value = word[(equals + 1)..];
        if (value.Length == 0)
            return $"missing value after \"{name}=\"";
        if (value[0] is not ('"' or '\''))
            return null;
        var quote = value[0];
        var end = value.IndexOf(quote, 1);
        if (end < 0)
            return $"attribute \"{name}\" missing end quote ({quote})";
        if (end + 1 < value.Length)
            return $"attribute \"{name}\" end quote ({quote}) not followed by whitespace";
        value = value[1..end];
        return null;
    }
}
