using RstGsoc.Syntax;
using RstGsoc.Tests.Syntax;

namespace RstGsoc.Fuzz.Oracles;

/// <summary>The parser's tree: its places, its repetition, and the forms that it is printed in.</summary>
internal sealed class TreeOracle : IOracle
{
    private const int Share = 4;

    public string? Judge(Subject subject)
    {
        var document = subject.Document;
        if (SpanLaws.Violations(document) is [var violation, ..])
            return $"spans: {violation}";
        foreach (var diagnostic in document.Diagnostics)
        {
            if (!document.Span.Contains(diagnostic.Span))
                return $"diagnostic outside the page: {diagnostic.Rule.Name} {diagnostic.Span}";
        }
        if (!subject.Input.IsSampled(Share))
            return null;
        WellFormed.CheckXml(document.ToXml());
        WellFormed.CheckJson(document.ToJson());
        return RstDocument.Parse(subject.Input.ToSource()).ToPseudoXml() == document.ToPseudoXml() ? null : "repetition: a second parse gives another tree";
    }
}
