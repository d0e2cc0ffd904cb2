namespace RstGsoc.Syntax;

/// <summary>What stands behind a directive's <c>::</c>, cut into arguments, options and content.</summary>
internal sealed class DirectiveBlock
{
    private static readonly Dictionary<string, object?> s_none = [];

    private Lines _optionLines = null!;
    private int _optionsFrom;
    private int _optionsTo;

    public List<TextBlock> Arguments { get; } = [];

    public Dictionary<string, object?> Options { get; private set; } = s_none;

    public Lines Lines { get; private set; } = null!;

    /// <summary>The content's first line.</summary>
    public int From { get; private set; }

    /// <summary>Behind the content's last line.</summary>
    public int To { get; private set; }

    public bool HasContent => From < To;

    /// <summary>The text of an option's value where it stands in the page; null when the option is not given.</summary>
    public Lines? FindOptionText(string name) => Options.GetValueOrDefault(name) is not string value
        ? null
        : Directives.OptionText.Find(_optionLines, _optionsFrom, _optionsTo, name) ?? Lines.Of(value, 8, map: OffsetMap.To(_optionLines.Span(_optionLines.Start(_optionsFrom), _optionLines.Start(_optionsFrom))));

    /// <summary>What is wrong, in docutils' words; null when all is well.</summary>
    public string? Error { get; private set; }

    /// <summary>Reads lines whose marker and margin have been cut off.</summary>
    public static DirectiveBlock Read(ParseContext context, Lines lines, int from, int to, DirectiveForm form, Dictionary<string, object?>? presets)
    {
        if (from < to && lines.IsBlank(from))
            from++;
        while (to > from && lines.IsBlank(to - 1))
            to--;
        var block = new DirectiveBlock { Lines = lines, From = from, To = to };
        block.Split(context, form, presets);
        while (block.HasContent && block.Lines.IsBlank(block.From))
            block.From++;
        return block;
    }

    private void Split(ParseContext context, DirectiveForm form, Dictionary<string, object?>? presets)
    {
        var (lines, from, to) = (Lines, From, To);
        var hasOptions = form.TakesOptions;
        if (hasOptions && presets is not null)
            Options = new(presets, StringComparer.Ordinal);
        if (!form.TakesArguments && !hasOptions)
        {
            CheckContent(form);
            return;
        }
        var gap = from;
        while (gap < to && !lines.IsBlank(gap))
            gap++;
        var optionsStart = hasOptions ? DirectiveOptionsGrammar.FindStart(lines, from, gap) : gap;
        (_optionLines, _optionsFrom, _optionsTo) = (lines, optionsStart, gap);
        if (optionsStart < gap)
        {
            Options = presets is null ? new(StringComparer.Ordinal) : Options;
            Error = DirectiveOptionsGrammar.Read(context, lines, optionsStart, gap, form, Options);
        }
        if (form.TakesArguments || optionsStart == from)
            From = Math.Min(gap + 1, to);
        else if (optionsStart < gap)
            (Lines, From, To) = (lines.CopyWithout(from, optionsStart, gap, to), 0, to - from - (gap - optionsStart));
        if (form.TakesArguments && Error is null)
            Error = ReadArguments(lines.Join(from, optionsStart), form);
        CheckContent(form);
    }

    private void CheckContent(DirectiveForm form)
    {
        if (HasContent && !form.HasContent)
            Error ??= "no content permitted";
    }

    private string? ReadArguments(TextBlock text, DirectiveForm form)
    {
        var maximum = form.RequiredArguments + form.OptionalArguments;
        SplitWords(text, int.MaxValue);
        if (Arguments.Count < form.RequiredArguments)
            return $"{form.RequiredArguments} argument(s) required, {Arguments.Count} supplied";
        if (Arguments.Count <= maximum)
            return null;
        if (!form.TakesSentence)
            return $"maximum {maximum} argument(s) allowed, {Arguments.Count} supplied";
        Arguments.Clear();
        SplitWords(text, maximum);
        return null;
    }

    /// <summary>Cuts a text at white space; the last of <paramref name="maximum"/> pieces takes the rest.</summary>
    private void SplitWords(TextBlock text, int maximum)
    {
        for (var at = text.Start; at < text.End;)
        {
            while (at < text.End && Text.PythonText.IsSpace(text.Buffer[at]))
                at++;
            var start = at;
            while (at < text.End && (Arguments.Count == maximum - 1 || !Text.PythonText.IsSpace(text.Buffer[at])))
                at++;
            if (at > start)
                Arguments.Add(text.Slice(start, at));
        }
    }
}
