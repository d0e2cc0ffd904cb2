namespace RstGsoc.Syntax.Blocks;

/// <summary>What a table's markup says, before its cells are read.</summary>
/// <param name="Columns">Width of each column.</param>
/// <param name="Cells">By row, then by column.</param>
/// <param name="RowCount">Number of rows; a row that other rows' cells fill has no cell of its own.</param>
/// <param name="HeadRowCount">How many of them are the head.</param>
/// <param name="Text">The lines of all cells.</param>
internal sealed record TableLayout(IReadOnlyList<int> Columns, IReadOnlyList<TableCell> Cells, int RowCount, int HeadRowCount, Lines Text);

/// <summary>A cell of a <see cref="TableLayout"/>.</summary>
/// <param name="Row">Index of its first row.</param>
/// <param name="MoreRows">How many rows it takes besides.</param>
/// <param name="MoreColumns">How many columns it takes besides its first.</param>
/// <param name="Place">Offset of its upper left corner in the text's buffer.</param>
/// <param name="From">Its first line.</param>
/// <param name="To">Behind its last line.</param>
internal readonly record struct TableCell(int Row, int MoreRows, int MoreColumns, int Place, int From, int To);

/// <summary>Why a table cannot be read.</summary>
/// <param name="Text">docutils' words.</param>
/// <param name="Row">The line of the table that they are about, from 0.</param>
internal sealed record TableFault(string Text, int Row);
