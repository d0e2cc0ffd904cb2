using System.Globalization;
using RstGsoc.Text;

namespace RstGsoc.Syntax.Roles;

/// <summary>A link to a Python Enhancement Proposal by its number.</summary>
internal sealed class PepRole : Role
{
    private const int Largest = 9999;

    public override Element Apply(RoleUse use, RoleOptions options)
    {
        if (PythonInteger.Parse(use.Text) is not { } number || number < 0 || number > Largest)
            return use.Fail(3, SyntaxRules.PepNumberInvalid, $"PEP number must be a number from 0 to 9999; \"{use.Text}\" is invalid.");
        var reference = new Reference { Span = use.Span };
        reference.Set(AttributeNames.RefUri, Uri((int)number));
        if (options.Classes is { Count: > 0 } classes)
            reference.Set(AttributeNames.Classes, classes);
        reference.AddText("PEP " + use.Text, use.TextSpan);
        return reference;
    }

    public static string Uri(int number) => "https://peps.python.org/pep-" + number.ToString("D4", CultureInfo.InvariantCulture);
}
