using System.Text;

namespace RstGsoc.Syntax;

/// <summary>Character encodings under the names that Python also takes.</summary>
internal static class EncodingNames
{
    /// <summary>The encoding, or null for a name that nobody knows.</summary>
    public static Encoding? Find(string name)
    {
        var plain = name.ToLowerInvariant().Replace('_', '-').Trim();
        return plain switch
        {
            "utf8" or "utf-8" or "u8" or "utf-8-sig" or "utf" => Encoding.UTF8,
            "utf16" or "utf-16" or "u16" => Encoding.Unicode,
            "latin1" or "latin-1" or "l1" or "iso8859-1" or "iso-8859-1" or "8859" or "cp819" => Encoding.Latin1,
            "ascii" or "us-ascii" or "646" => Encoding.ASCII,
            _ => Registered(plain),
        };
    }

    private static Encoding? Registered(string name) =>
        Encoding.GetEncodings().FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.GetEncoding();
}
