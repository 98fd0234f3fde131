namespace MrPlatform.Ui.Sheets;

/// <summary>
/// A page whose tables can be had as CSV and Excel, by <c>.csv</c> and <c>.xlsx</c> after its address. The page gives the tables from what it
/// has loaded, with all rows also when it shows some at a time, and says where they can be had by <c>&lt;mr-files /&gt;</c>.
/// </summary>
public interface IHaveSheets
{
    /// <summary>What the tables are about together: the name of the file.</summary>
    string SheetsTitle { get; }

    /// <summary>Only tables that the page shows something of.</summary>
    IEnumerable<Sheet> Sheets();
}
