using RstGsoc.Parsing;
using Sprache;

namespace RstGsoc.Syntax.Inlines;

/// <summary>
/// Text in single backquotes with a role before or behind it; with underscores behind it is a phrase reference.
/// https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#interpreted-text
/// </summary>
internal static class InterpretedTextGrammar
{
    public static readonly Parser<Markup> Parser = input =>
    {
        var reader = (InlineReader)input;
        var (open, textStart) = (reader.Position, reader.Position + 1);
        if (reader.Has(textStart, '`') || !reader.IsFollowedByText(textStart) || StartOf(reader, open) is not (>= 0 and var start))
            return Mismatch<Markup>.Instance;
        if (start == open && reader.IsQuoted(open, textStart))
            return reader.Matched(new Markup(open, textStart, null));
        var textEnd = reader.FindEnd(EndString.InterpretedText, textStart);
        var markup = textEnd > textStart
            ? Close(reader, start, textStart, textEnd, RoleSuffix.Read(reader, textEnd + 1))
            : reader.Fail(SyntaxRules.InlineMarkupUnclosed, "Inline interpreted text or phrase reference start-string without end-string.", open, textStart);
        return reader.Matched(markup);
    };

    /// <summary>Where the role before a backquote begins, or the backquote itself; -1 when no markup may start at either.</summary>
    private static int StartOf(InlineReader reader, int open)
    {
        var roleStart = open > reader.Start && reader[open - 1] == ':' ? SimpleName.RoleStartBefore(reader, open) : -1;
        return roleStart >= 0 ? roleStart : reader.MayStartAt(open) ? open : -1;
    }

    private static Markup Close(InlineReader reader, int start, int textStart, int textEnd, RoleSuffix suffix)
    {
        var (hasPrefix, hasSuffix, isReference) = (start < textStart - 1, suffix.RoleEnd > textEnd + 1, suffix.End > suffix.RoleEnd);
        if (hasPrefix && hasSuffix)
            return reader.Fail(SyntaxRules.RoleTwice, "Multiple roles in interpreted text (both prefix and suffix present; only one allowed).", start, suffix.End);
        if (isReference && (hasPrefix || hasSuffix))
            return reader.Fail(SyntaxRules.RoleOnReference, $"Mismatch: both interpreted text role {(hasPrefix ? "prefix" : "suffix")} and reference suffix.", start, suffix.End);
        var enclosed = new Enclosed(start, textStart, textEnd, suffix.End);
        if (isReference)
            return PhraseReferenceGrammar.Refer(reader, enclosed, isAnonymous: suffix.End - suffix.RoleEnd == 2);
        var role = hasPrefix ? reader.Slice(start + 1, textStart - 2) : hasSuffix ? reader.Slice(textEnd + 2, suffix.RoleEnd - 1) : "";
        return new Markup(start, suffix.End, Interpret(reader, role.ToString(), enclosed));
    }

    private static Element Interpret(InlineReader reader, string name, Enclosed range)
    {
        var (context, use) = (reader.Context, new RoleUse(reader, name, range, RoleOptions.None));
        var role = context.Roles.Lookup(name, reader.MessageLine, use.Span, out var message);
        if (message is not null)
            context.InlineMessages.Add(message);
        return role?.Apply(use)
            ?? use.Fail(3, SyntaxRules.UnknownRole, $"Unknown interpreted text role \"{name}\".", hint: context.Roles.HintFor(name));
    }
}
