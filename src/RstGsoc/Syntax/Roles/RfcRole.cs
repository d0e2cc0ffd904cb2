using System.Globalization;
using System.Numerics;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Roles;

/// <summary>A link to a Request for Comments by its number, with a section behind <c>#</c>.</summary>
internal sealed class RfcRole() : Role("rfc-reference")
{
    public override Element Apply(RoleUse use)
    {
        var text = use.Text;
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var (number, section) = hash < 0 ? (text, "") : (text[..hash], text[hash..]);
        return PythonInteger.Parse(number) is { } value && value >= 1
            ? use.Link("RFC " + value.ToString(CultureInfo.InvariantCulture), Uri(value) + section)
            : use.Fail(3, SyntaxRules.RfcNumberInvalid, $"RFC number must be a number greater than or equal to 1; \"{text}\" is invalid.");
    }

    public static string Uri(BigInteger number) => "https://tools.ietf.org/html/rfc" + number.ToString(CultureInfo.InvariantCulture) + ".html";
}
