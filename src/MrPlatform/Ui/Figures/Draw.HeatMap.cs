using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>
/// What one cell says: a level (lower median of shown levels), too few answers for one (<c>Level</c> is null), or nothing asked
/// at all (<c>Asked</c> is 0).
/// </summary>
public sealed record HeatCell(int? Level, int Answered, int Asked);

/// <summary>One principle and its cells, one per role in the order of the columns.</summary>
public sealed record HeatRow(string Name, IReadOnlyList<HeatCell> Cells);

/// <summary>Principles as rows, in pairs that belong together; roles as columns by their letter.</summary>
public sealed record HeatMap(string Roles, IReadOnlyList<HeatRow> Rows);

public sealed partial class Draw
{
    private const int Head = 58;
    private const int CellHeight = 44;
    private const int RowStep = 48;
    private const int PairStep = 108;
    private const double FirstColumn = 38;
    private const double ColumnStep = 15.5;
    private const double ColumnWidth = 14.7;

    /// <summary>Role × principle. Four narrow columns fit a phone; the same figures stand as a table in <c>_Figure</c>.</summary>
    public Markup HeatMap(HeatMap map)
    {
        var height = Top(map.Rows.Count - 1) + CellHeight + 4;
        var heads = map.Roles.Select((letter, column) => ColumnHead(letter, Middle(column)));
        var rows = map.Rows.Select((row, i) => Row(row, Top(i)));
        var label = string.Join(". ", map.Rows.Select(row => Read(map.Roles, row)));
        return Markup.Of(
            $"""<svg class="mr-fig mr-figure-width" width="100%" height="{height}" role="img" aria-label="{label}">{Markup.Join(heads)}{Markup.Join(rows)}</svg>"""
        );
    }

    /// <summary>The same cell in words, for the table and for those who listen.</summary>
    public string Words(HeatCell cell) =>
        cell switch
        {
            { Asked: 0 } => t["inga kriterier"],
            { Level: { } level } => Lower(t["Nivå {0}", level]),
            _ => t["för få svar"],
        };

    private static int Top(int row) => Head + row / 2 * PairStep + row % 2 * RowStep;

    private static double Left(int column) => FirstColumn + column * ColumnStep;

    private static double Middle(int column) => Left(column) + ColumnWidth / 2;

    private Markup ColumnHead(char letter, double middle) =>
        Markup.Of(
            $"""<use href="#role-{letter.ToString()}" data-role="{Marks.RoleKey(letter)}" x="{middle:0.##}%" y="0" width="28" height="28" transform="translate(-14 0)"/><text class="mr-fig-wide q" x="{middle:0.##}%" y="47" text-anchor="middle" font-size="13">{marks.RoleName(letter)}</text>"""
        );

    private Markup Row(HeatRow row, int top) =>
        Markup.Of(
            $"""<text class="row-label" x="0" y="{top + 27}">{row.Name}</text>{Markup.Join(row.Cells.Select((cell, column) => Cell(cell, column, top)))}"""
        );

    private Markup Cell(HeatCell cell, int column, int top) =>
        cell switch
        {
            { Asked: 0 } => Markup.Of(
                $"""<text class="q" x="{Middle(column):0.##}%" y="{top + 27}" text-anchor="middle">–</text>"""
            ),
            { Level: { } level } => Markup.Of(
                $"""<rect class="l{level}" x="{Left(column):0.##}%" y="{top}" width="{ColumnWidth:0.##}%" height="{CellHeight}" rx="3"/><text class="cell-text t{level} f16" x="{Middle(column):0.##}%" y="{top + 27}">{level}</text>"""
            ),
            _ => Markup.Of(
                $"""<rect class="s dash" x="{Left(column):0.##}%" y="{top + 1}" width="{ColumnWidth:0.##}%" height="{CellHeight - 2}" rx="3"/><text class="si" x="{Middle(column):0.##}%" y="{top + 26}" text-anchor="middle" font-size="12">{t["för få"].Value}</text>"""
            ),
        };

    private string Read(string roles, HeatRow row) =>
        $"{row.Name}: {string.Join(", ", row.Cells.Select((cell, column) => $"{marks.RoleName(roles[column])} {Words(cell)}"))}";
}
