using System.Globalization;
using System.Numerics;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Roles;

/// <summary>A link to a Python Enhancement Proposal by its number.</summary>
internal sealed class PepRole() : Role("pep-reference")
{
    private const int Largest = 9999;

    public override Element Apply(RoleUse use) =>
        PythonInteger.Parse(use.Text) is { } number && number >= 0 && number <= Largest
            ? use.Link("PEP " + use.Text, Uri(number))
            : use.Fail(3, SyntaxRules.PepNumberInvalid, $"PEP number must be a number from 0 to 9999; \"{use.Text}\" is invalid.");

    public static string Uri(BigInteger number) => "https://peps.python.org/pep-" + number.ToString("D4", CultureInfo.InvariantCulture);
}
