using RstGsoc.Syntax;

namespace RstGsoc.Html;

/// <summary>Which cells head their row.</summary>
internal static class TableStubs
{
    /// <summary>Whether a cell stands in a stub column. Cells that reach down from a row above are not counted, so only a row's first cell is looked at.</summary>
    public static bool IsIn(Entry entry) =>
        entry.Parent is Row row && ReferenceEquals(row.ChildAt(0), entry) && row.Parent?.Parent is TableGroup { ChildCount: > 0 } group
        && group.ChildAt(0) is ColumnSpecification column && column.GetAttribute("stub") is not null;
}
