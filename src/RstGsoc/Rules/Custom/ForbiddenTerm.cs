using System.Collections.Immutable;
using RstGsoc.Diagnostics;
using RstGsoc.Syntax;

namespace RstGsoc.Rules.Custom;

/// <summary>Words that a house does not want in running text. Literal text, addresses and comments are let pass.</summary>
public sealed class ForbiddenTerm(RuleInfo info) : IDocumentRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = info;

    /// <summary>What to say; null for words of the rule's own.</summary>
    public string? Message { get; init; }

    /// <summary>The words; each is looked for as a whole word.</summary>
    public required ImmutableArray<string> Terms { get; init; }

    /// <summary>What to write instead; null when nobody said.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether capitals do not matter.</summary>
    public bool IgnoresCase { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(RstDocument document, LintContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Prose.SelectMany(prose => Terms.SelectMany(term => Find(prose, term)));
    }

    private IEnumerable<Diagnostic> Find(Prose prose, string term)
    {
        var comparison = IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var at = prose.Text.IndexOf(term, comparison); at >= 0; at = prose.Text.IndexOf(term, at + term.Length, comparison))
        {
            if (!IsWhole(prose.Text, at, term.Length) || IsReplacement(prose.Text, at))
                continue;
            var span = prose.Locate(at, term.Length);
            var advice = Replacement is null ? $"'{term}' is not to be used" : $"'{term}' is not to be used; write '{Replacement}'";
            yield return new Diagnostic(Info, span, Message ?? advice) { Fix = Mend(span, term) };
        }
    }

    private Fix? Mend(Text.TextSpan span, string term) =>
        Replacement is null || span.Length != term.Length ? null : Fix.Safe($"Write '{Replacement}'", span, Replacement);

    /// <summary>Whether the term found is part of the replacement already standing there, as in "GNU Linux" for "Linux".</summary>
    private bool IsReplacement(string text, int at)
    {
        for (var start = Replacement is null ? at + 1 : Math.Max(0, at - Replacement.Length + 1); start <= at; start++)
        {
            if (string.CompareOrdinal(text, start, Replacement, 0, Replacement!.Length) == 0)
                return true;
        }
        return false;
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !IsWordPart(text[at - 1]) || !IsWordPart(text[at]))
        && (at + length == text.Length || !IsWordPart(text[at + length]) || !IsWordPart(text[at + length - 1]));

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
