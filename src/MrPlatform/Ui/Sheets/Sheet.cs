namespace MrPlatform.Ui.Sheets;

/// <summary>
/// A table as data: what its columns are and its rows, in the order they are seen. The rows are read while they are written, so
/// that a long table never lies whole in memory.
/// </summary>
/// <param name="Name">What the table is called: the name of the sheet and of the file.</param>
public sealed record Sheet(
    string Name,
    IReadOnlyList<Column> Columns,
    IAsyncEnumerable<IReadOnlyList<Cell>> Rows
)
{
    public Sheet(string name, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Cell>> rows)
        : this(name, columns, rows.ToAsyncEnumerable()) { }

    /// <summary>Stands after the table's rows in a workbook and a file: where the figures come from, what is not shown.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What the table is called in its page's address, when the page has several.</summary>
    public string Key { get; init; } = "";
}

/// <summary>A column by its heading.</summary>
/// <param name="Note">Told when a cell in the column is chosen in a spreadsheet: what one writes here. At most 255 characters are shown.</param>
/// <param name="Choices">What one may choose between in the column; anything else is refused by the spreadsheet.</param>
/// <param name="Width">In characters; found from the first rows when it is not said.</param>
public sealed record Column(
    string Name,
    string? Note = null,
    IReadOnlyList<string>? Choices = null,
    int? Width = null
)
{
    public static implicit operator Column(string name) => new(name);
}

/// <summary>Several tables in one file.</summary>
/// <param name="Title">What the document is about, read out by programs that help people who do not see.</param>
/// <param name="Language">sv or en.</param>
public sealed record Workbook(string Title, string Language, IReadOnlyList<Sheet> Sheets);
