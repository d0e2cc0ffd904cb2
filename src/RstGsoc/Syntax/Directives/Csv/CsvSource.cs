using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>The lines that a csv-table takes its rows from.</summary>
/// <param name="Lines">The page or a file.</param>
/// <param name="From">The first line.</param>
/// <param name="To">Behind the last line.</param>
/// <param name="FirstNumber">The number that messages give to the first line of every cell.</param>
internal sealed record CsvSource(Lines Lines, int From, int To, int FirstNumber)
{
    public static bool IsDisabled(DirectiveUse use)
    {
        var isDisabled = use.Context.Options.FileInsertion is null && (Has(use, "file") || Has(use, "url"));
        if (isDisabled)
            use.Fail(2, SyntaxRules.DirectiveDisabled, $"File and URL access deactivated; ignoring \"{use.Name}\" directive.");
        return isDisabled;
    }

    /// <summary>Null, after a report, when there is nothing to read, or more than one source.</summary>
    public static CsvSource? Read(DirectiveUse use)
    {
        if (use.HasContent && (Has(use, "file") || Has(use, "url")))
            use.Fail(3, SyntaxRules.InvalidDirective, $"\"{use.Name}\" directive may not both specify an external file and have content.");
        else if (use.HasContent)
            return new CsvSource(use.Block.Lines, use.Block.From, use.Block.To, use.Block.Lines.Number(use.Block.From));
        else if (Has(use, "file") && Has(use, "url"))
            use.Fail(3, SyntaxRules.InvalidDirective, $"The \"file\" and \"url\" options may not be simultaneously specified for the \"{use.Name}\" directive.");
        else if (Has(use, "file"))
            return ReadFile(use);
        else if (Has(use, "url"))
            use.Fail(4, SyntaxRules.FileNotInserted, $"Problems with \"{use.Name}\" directive URL \"{use.Options["url"]}\":\nNothing is fetched from the network.");
        else
            use.Fail(2, SyntaxRules.MissingDirectiveContent, $"The \"{use.Name}\" directive requires content; none supplied.");
        return null;
    }

    private static bool Has(DirectiveUse use, string option) => use.Options.ContainsKey(option);

    private static CsvSource? ReadFile(DirectiveUse use)
    {
        if (InsertedFile.Read(use, use.Context.Options.FileInsertion!, (string)use.Options["file"]!, errorClass: "") is not { } file)
            return null;
        var lines = Cut(file.Text, new TextSpan(use.Span.End, 0));
        return new CsvSource(lines, 0, lines.Count, use.Block.Lines.Number(use.Block.To) + 1);
    }

    /// <summary>The lines as they are: tabs may stand between cells, blanks at the end belong to them.</summary>
    private static Lines Cut(string text, TextSpan place)
    {
        var (starts, ends) = (new List<int>(), new List<int>());
        for (var at = 0; at < text.Length; at = PythonLines.SkipBreak(text, ends[^1]))
        {
            starts.Add(at);
            ends.Add(PythonLines.NextBreak(text, at));
        }
        return Lines.Cut(text, OffsetMap.To(place), [.. starts], [.. ends], [.. Enumerable.Range(1, starts.Count)], 0);
    }
}
