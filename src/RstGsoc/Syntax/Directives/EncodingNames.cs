using System.Text;

namespace RstGsoc.Syntax;

/// <summary>Character encodings under the names that Python also takes.</summary>
internal static class EncodingNames
{
    private static readonly (Encoding Encoding, string[] Names)[] s_python =
    [
        (Encoding.UTF8, ["utf8", "utf-8", "u8", "utf-8-sig", "utf"]),
        (Encoding.Unicode, ["utf16", "utf-16", "u16"]),
        (Encoding.Latin1, ["latin1", "latin-1", "l1", "iso8859-1", "iso-8859-1", "8859", "cp819"]),
        (Encoding.ASCII, ["ascii", "us-ascii", "646"]),
    ];

    /// <summary>The encoding, or null for a name that nobody knows.</summary>
    public static Encoding? Find(string name)
    {
        var plain = name.ToLowerInvariant().Replace('_', '-').Trim();
        return s_python.FirstOrDefault(known => known.Names.Contains(plain)).Encoding
            ?? Encoding.GetEncodings().FirstOrDefault(known => known.Name.Equals(plain, StringComparison.OrdinalIgnoreCase))?.GetEncoding();
    }
}
