using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>A file that is shown as it is, or as code.</summary>
internal static class IncludedLiteral
{
    public static void Add(DirectiveUse use, string path, string text, int tabWidth)
    {
        var isCode = !use.Options.ContainsKey("literal");
        var lines = Lines.Of(text, Math.Max(tabWidth, 0));
        if ((isCode && lines.Count == 0 && use.LacksContent()) || !LineNumbers.TryRead(use, out var firstNumber))
            return;
        var block = new LiteralBlock { Span = use.Span, SourceLine = 1 };
        block.Set(AttributeNames.XmlSpace, "preserve");
        block.Set("source", path);
        if (isCode)
            AddLanguage(block, (string)use.Options["code"]!);
        use.ApplyClasses(block);
        use.ApplyName(block);
        var shown = isCode && tabWidth >= 0 ? lines.JoinText(0, lines.Count) : tabWidth >= 0 ? TabExpansion.Expand(text, tabWidth).Text : text;
        if ((isCode || firstNumber is not null) && shown.EndsWith('\n'))
            shown = shown[..^1];
        var place = Lines.Of("", 0, map: OffsetMap.To(use.Span));
        LineNumbers.AddText(block, new TextBlock(place, shown, 0, shown.Length, null), firstNumber, lines.Count);
        use.Add(block);
    }

    private static void AddLanguage(LiteralBlock block, string language)
    {
        block.AddToList(AttributeNames.Classes, "code");
        if (language.Length > 0)
            block.AddToList(AttributeNames.Classes, language);
    }
}
