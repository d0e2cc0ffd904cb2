using RstGsoc.Text;

namespace RstGsoc.Syntax.Directives;

/// <summary>Title and options that the table directives share.</summary>
internal static class TableOptions
{
    /// <summary>Options of the directives that make a table of rows.</summary>
    public static readonly IReadOnlyDictionary<string, OptionConverter> OfRows = With(["auto"], new()
    {
        ["header-rows"] = OptionConverters.NonnegativeNumber,
        ["stub-columns"] = OptionConverters.NonnegativeNumber,
    });

    /// <param name="widthWords">The words that may stand for the columns' widths.</param>
    /// <param name="more">What one directive has besides.</param>
    public static IReadOnlyDictionary<string, OptionConverter> With(IReadOnlyList<string> widthWords, Dictionary<string, OptionConverter> more) =>
        CommonOptions.With(new(more, StringComparer.Ordinal)
        {
            ["align"] = OptionConverters.Choice("left", "center", "right"),
            ["width"] = LengthConverters.LengthOrPercentageOrUnitless,
            ["widths"] = OptionConverters.WordOr(widthWords, OptionConverters.PositiveNumbers),
        });

    /// <summary>Reads the title. Its messages are for behind the table.</summary>
    public static (Title? Title, SystemMessage[] Messages) ReadTitle(DirectiveUse use)
    {
        if (use.Arguments.Count == 0)
            return (null, []);
        var title = new Title { SourceLine = use.Line };
        use.ParseArgument(0, title);
        SystemMessage[] messages = [.. use.Context.InlineMessages];
        use.Context.InlineMessages.Clear();
        return (title, messages);
    }

    /// <summary>Adds a finished table, with its title and its options but for class and widths, to the tree.</summary>
    public static void Add(DirectiveUse use, Table table, Title? title, SystemMessage[] messages)
    {
        table.Span = use.Span;
        foreach (var name in (ReadOnlySpan<string>)["align", "width"])
        {
            if (use.Options.GetValueOrDefault(name) is { } value)
                table.Set(name, value);
        }
        use.ApplyName(table);
        if (title is not null)
            table.Insert(0, title);
        use.Add(table);
        foreach (var message in messages)
            use.Reader.Parent.Add(message);
    }

    public static void ApplyWidthsClass(DirectiveUse use, Table table)
    {
        if (use.Options.GetValueOrDefault("widths") is { } widths)
            table.AddToList(AttributeNames.Classes, widths is "auto" ? "colwidths-auto" : "colwidths-given");
    }

    /// <summary>The widths that the option names, or equal ones; null, after a message, when they do not fit the number of columns.</summary>
    public static IReadOnlyList<int>? ColumnWidths(DirectiveUse use, int count)
    {
        if (use.Options.GetValueOrDefault("widths") is IReadOnlyList<int> widths)
        {
            if (widths.Count == count)
                return widths;
            use.Fail(3, SyntaxRules.TableWidthsMismatch, $"\"{use.Name}\" widths do not match the number of columns in table ({count}).");
            return null;
        }
        if (count > 0)
            return [.. Enumerable.Repeat(100 / count, count)];
        use.Fail(3, SyntaxRules.InsufficientTableData, "No table data detected in CSV file.");
        return null;
    }

    public static int HeadRowCount(DirectiveUse use) => Number(use, "header-rows");

    public static int StubColumnCount(DirectiveUse use) => Number(use, "stub-columns");

    /// <summary>Reports rows or columns that the head and the stubs leave nothing of.</summary>
    /// <param name="use">The directive.</param>
    /// <param name="rowLengths">Number of cells in each row.</param>
    public static bool HasBody(DirectiveUse use, IReadOnlyList<int> rowLengths)
    {
        var (name, heads, stubs) = (use.Name, HeadRowCount(use), StubColumnCount(use));
        if (rowLengths.Count < heads)
            return Reject(use, $"{heads} header row(s) specified but only {rowLengths.Count} row(s) of data supplied (\"{name}\" directive).");
        if (rowLengths.Count == heads && heads > 0)
            return Reject(use, $"Insufficient data supplied ({heads} row(s)); no data remaining for table body, required by \"{name}\" directive.");
        foreach (var length in rowLengths)
        {
            if (length < stubs)
                return Reject(use, $"{stubs} stub column(s) specified but only {length} columns(s) of data supplied (\"{name}\" directive).");
            if (length == stubs && stubs > 0)
                return Reject(use, $"Insufficient data supplied ({length} columns(s)); no data remaining for table body, required by \"{name}\" directive.");
        }
        return true;
    }

    private static bool Reject(DirectiveUse use, string text)
    {
        use.Fail(3, SyntaxRules.InsufficientTableData, text);
        return false;
    }

    private static int Number(DirectiveUse use, string name) => use.Options.GetValueOrDefault(name) switch
    {
        null => 0,
        int number => number,
        _ => int.MaxValue,
    };
}
