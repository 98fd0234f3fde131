using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results.Pictures;

public sealed partial class RoundFigures
{
    /// <summary>Null for a framework that knows no roles: then the profile of its areas tells the same.</summary>
    private Figure? HeatMapOf(ShownResult shown)
    {
        if (shown.Criteria.All(r => r.Criterion.Role is null))
            return null;
        var map = ResultFigures.HeatMap(shown.Criteria, knowledge.Current);
        var roles = map.Roles.Select(marks.RoleName).ToList();
        var cells = map.Rows.SelectMany(row => row.Cells).Where(cell => cell.Asked > 0).ToList();
        var title = t["Principer och roller"].Value;
        return new(
            HeatMap,
            title,
            t[
                "{0} av {1} rutor har en nivå: den nedre medianen av nivåerna för kriterierna i rutan. Under 60 procents täckning, eller för få svar, visas ingen nivå.",
                cells.Count(cell => cell.Level is not null),
                cells.Count
            ]
        )
        {
            Panels = [new(draw.HeatMap(map))],
            Marks = [new(Mark.Level1), new(Mark.Level2), new(Mark.Level3), new(Mark.Level4)],
            Signs =
            [
                (t["för få"], t["täckningen är för låg för en nivå"]),
                ("–", t["inga kriterier"]),
            ],
            Columns = [t["Princip"].Value, .. roles.Select(role => (Column)role)],
            Rows =
            [
                .. map.Rows.Select(row =>
                    (Cell[])
                        [
                            row.Name,
                            .. row.Cells.Select(cell =>
                                (Cell)
                                    $"{draw.Words(cell)} ({t["{0} av {1}", cell.Answered, cell.Asked]})"
                            ),
                        ]
                ),
            ],
            Numbers = new(
                title,
                [
                    t["Princip"].Value,
                    t["Roll"].Value,
                    t["Nedre median"].Value,
                    t["Läsning"].Value,
                    t["Nivå eller likvärdig"].Value,
                    t["Tillämpliga kriterier"].Value,
                ],
                map.Rows.SelectMany(row =>
                    row.Cells.Select(
                        (cell, i) =>
                            (Cell[])
                                [
                                    row.Name,
                                    roles[i],
                                    cell.Level,
                                    draw.Words(cell),
                                    cell.Answered,
                                    cell.Asked,
                                ]
                    )
                )
            ),
        };
    }
}
