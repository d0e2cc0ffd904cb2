
namespace RstGsoc.Syntax.Directives;

/// <summary>A table that stands in the content, with a title. https://docutils.sourceforge.io/docs/ref/rst/directives.html#table</summary>
internal sealed class TableDirective() : Directive("table")
{
    private static readonly IReadOnlyDictionary<string, OptionConverter> s_options = TableOptions.With(["auto", "grid"], []);

    public override int OptionalArguments => 1;

    public override bool TakesSentence => true;

    public override bool HasContent => true;

    public override IReadOnlyDictionary<string, OptionConverter> Options => s_options;

    public override void Run(DirectiveUse use)
    {
        if (!use.HasContent)
        {
            use.Fail(2, SyntaxRules.MissingDirectiveContent, $"Content block expected for the \"{use.Name}\" directive; none found.");
            return;
        }
        var (title, messages) = TableOptions.ReadTitle(use);
        if (use.ParseContent() is not [Table table])
        {
            use.Fail(3, SyntaxRules.InvalidTableContent, $"Error parsing content block for the \"{use.Name}\" directive: exactly one table expected.");
            return;
        }
        use.ApplyClasses(table);
        if (!TryApplyWidths(use, table.Children.OfType<TableGroup>().First()))
            return;
        TableOptions.ApplyWidthsClass(use, table);
        TableOptions.Add(use, table, title, messages);
    }

    private static bool TryApplyWidths(DirectiveUse use, TableGroup group)
    {
        if (use.Options.GetValueOrDefault("widths") is not IReadOnlyList<int>)
            return true;
        ColumnSpecification[] columns = [.. group.Children.OfType<ColumnSpecification>()];
        if (TableOptions.ColumnWidths(use, columns.Length) is not { } widths)
            return false;
        for (var column = 0; column < columns.Length; column++)
            columns[column].Set("colwidth", widths[column]);
        return true;
    }
}
