using System.Collections.Immutable;
using System.Reflection;
using RstGsoc.Diagnostics;

namespace RstGsoc.Syntax;

public static partial class SyntaxRules
{
    /// <summary>Every kind of message, in order of its code. Found by reflection on first use, which only listings make.</summary>
    public static ImmutableArray<RuleInfo> All => s_all.Value;

    private static readonly Lazy<ImmutableArray<RuleInfo>> s_all = new(() =>
    [
        .. typeof(SyntaxRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(RuleInfo))
            .Select(property => (RuleInfo)property.GetValue(null)!)
            .OrderBy(info => info.Code, StringComparer.Ordinal),
    ]);
}
