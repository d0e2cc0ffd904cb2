using System.Text;

namespace RstGsoc.Syntax.Transforms;

/// <summary>Makes straight quotes, dashes and full stops typographic, by the rules and the language of the text they stand in.</summary>
internal sealed class SmartQuotes
{
    /// <summary>What may follow a backslash so that it stays as it is, and what stands for it in the meantime.</summary>
    private static readonly (string Escape, string Stand, string Character)[] s_protected =
        [(@"\\", "&#92;", "\\"), ("\\\"", "&#34;", "\""), (@"\'", "&#39;", "'"), (@"\.", "&#46;", "."), (@"\-", "&#45;", "-"), (@"\`", "&#96;", "`")];

    private static readonly QuotationMarks s_straight = new("\"", "\"", "'", "'");

    private readonly TransformRun _run;
    private readonly HashSet<string> _unknownLanguages = [];

    private SmartQuotes(TransformRun run) => _run = run;

    public static void Apply(TransformRun run)
    {
        if (run.Options.SmartQuotes == SmartQuotesMode.Off)
            return;
        var transform = new SmartQuotes(run);
        for (var walk = new TreeWalk(run.Document); walk.MoveNext();)
        {
            if (walk.Current is Element element && element.IsTextElement())
            {
                walk.SkipChildren();
                if (!element.IsFixedText() && !element.IsSpecial())
                    transform.Educate(element);
            }
        }
    }

    private void Educate(Element block)
    {
        var education = EducationFor(block);
        var before = ' ';
        for (var walk = new TreeWalk(block); walk.MoveNext();)
        {
            if (walk.Current is not TextNode { Characters.Length: > 0 } node || walk.Parent is OptionString)
                continue;
            if (IsLiteral(walk.Parent) || (walk.Parent.Parent is { } outer && IsLiteral(outer)))
            {
                before = node.Characters[^1];
                continue;
            }
            var text = EscapedText.Of(node, _run.Document.Source);
            walk.Parent.ReplaceAt(walk.Index, new TextNode(Educate(text, education, before), node.Span));
            before = text[^1];
        }
    }

    private static string Educate(string text, QuoteEducation education, char before)
    {
        text = Protect(text);
        text = text.Replace("---", "—", StringComparison.Ordinal).Replace("--", "–", StringComparison.Ordinal);
        text = text.Replace("...", "…", StringComparison.Ordinal).Replace(". . .", "…", StringComparison.Ordinal);
        text = education.Educate(text, before);
        foreach (var (_, stand, character) in s_protected)
            text = text.Replace(stand, character, StringComparison.Ordinal);
        return EscapedText.Unmark(text);
    }

    private static string Protect(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && text[at - 1] == EscapedText.Mark && text[at] is '-' or '\'' or '"' or '.' or '`')
                result.Append('\\');
            result.Append(text[at]);
        }
        foreach (var (escape, stand, _) in s_protected)
            result.Replace(escape, stand);
        return result.ToString();
    }

    private QuoteEducation EducationFor(Element block)
    {
        var named = block.Classes.FirstOrDefault(name => name.StartsWith("language-", StringComparison.Ordinal));
        var language = named?["language-".Length..] ?? _run.Options.LanguageCode;
        if (_run.Options.SmartQuotes == SmartQuotesMode.Alternative)
            language = QuotationMarksTable.Other(language);
        if (QuotationMarksTable.Find(language, _run.Options.SmartQuotesLocales) is var (tag, marks))
            return new QuoteEducation(marks, tag.StartsWith("en", StringComparison.Ordinal));
        if (_unknownLanguages.Add(language))
            _run.Report(2, SyntaxRules.NoSmartQuotes, $"No smart quotes defined for language \"{language}\".", block);
        return new QuoteEducation(s_straight, isEnglish: false);
    }

    private static bool IsLiteral(Element element) =>
        element is Image or Literal or InlineMath or Raw or Problematic || element.IsFixedText() || element.IsSpecial();
}
