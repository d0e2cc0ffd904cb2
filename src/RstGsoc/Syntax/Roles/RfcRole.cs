using System.Globalization;
using System.Numerics;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Roles;

/// <summary>A link to a Request for Comments by its number, with a section behind <c>#</c>.</summary>
internal sealed class RfcRole : Role
{
    public override Element Apply(RoleUse use, RoleOptions options)
    {
        var hash = use.Text.IndexOf('#', StringComparison.Ordinal);
        if (PythonInteger.Parse(hash < 0 ? use.Text : use.Text[..hash]) is not { } number || number < 1)
            return use.Fail(3, SyntaxRules.RfcNumberInvalid, $"RFC number must be a number greater than or equal to 1; \"{use.Text}\" is invalid.");
        var reference = new Reference { Span = use.Span };
        reference.Set(AttributeNames.RefUri, Uri(number) + (hash < 0 ? "" : use.Text[hash..]));
        if (options.Classes is { Count: > 0 } classes)
            reference.Set(AttributeNames.Classes, classes);
        reference.AddText("RFC " + number.ToString(CultureInfo.InvariantCulture), use.TextSpan);
        return reference;
    }

    public static string Uri(BigInteger number) => "https://tools.ietf.org/html/rfc" + number.ToString(CultureInfo.InvariantCulture) + ".html";
}
