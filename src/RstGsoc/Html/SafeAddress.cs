namespace RstGsoc.Html;

/// <summary>Which addresses of a page may be followed: those that can only show another page or begin a mail.</summary>
internal static class SafeAddress
{
    private static readonly string[] s_schemes = ["https://", "http://", "mailto:"];

    /// <summary>The address, or null where it is of another scheme, relative, or holds what no address holds.</summary>
    public static string? Of(string? address) =>
        address is not null && s_schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) && !address.Any(IsForbidden) ? address : null;

    private static bool IsForbidden(char c) => char.IsControl(c) || char.IsWhiteSpace(c);
}
