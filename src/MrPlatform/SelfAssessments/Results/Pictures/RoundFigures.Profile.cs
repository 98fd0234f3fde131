using System.Globalization;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results.Pictures;

public sealed partial class RoundFigures
{
    /// <summary>Maturity per area: every criterion as a square, the lower median and the coverage beside, and what is law marked.</summary>
    private Figure ProfileOf(ShownResult shown)
    {
        var areas = ResultModel
            .Areas(shown.Criteria)
            .Select(area => (area.Key, Set: area.ToList(), Tally: CriterionResult.Count(area)))
            .ToList();
        var law = shown.Criteria.Any(r => r.IsLaw);
        return new(
            Profile,
            t["Område för område"],
            t[
                "En ruta är ett kriterium, lägst nivå först. {0} av {1} områden har svar nog för en nedre median.",
                areas.Count(area => area.Tally.CarriesMedian),
                areas.Count
            ]
        )
        {
            Panels =
            [
                .. areas.Select(area => new Panel(
                    draw.Profile(
                        area.Key.Name,
                        [.. area.Set.Select(r => (r.Rating.Mark(), r.IsLaw))]
                    )
                )
                {
                    Name = area.Key.Name,
                    Note = NoteOf(area.Tally),
                    Href = "#omrade-" + area.Key.Id,
                    Group = area.Key.Role is { } role ? marks.RoleName(role.Code[0]) : "",
                }),
            ],
            Roles = areas
                .Select(area => area.Key.Role?.Code[0])
                .OfType<char>()
                .Distinct()
                .ToDictionary(marks.RoleName),
            Marks = [.. AllMarks.Select(mark => new KeyRow(mark))],
            Signs = law ? [("§", t["krav i lag"])] : [],
            Columns =
            [
                t["Område"].Value,
                .. AllMarks.Select(mark => (Column)NameOf(mark)),
                .. law ? new Column[] { t["Lagkrav"].Value, t["Lagkrav under nivå 3"].Value } : [],
                t["Täckning"].Value,
                t["Nedre median"].Value,
            ],
            Rows =
            [
                .. areas.Select(area =>
                    (Cell[])
                        [
                            area.Key.Role is null
                                ? area.Key.Name
                                : $"{area.Key.Id} {area.Key.Name}",
                            .. Counted(area.Tally),
                            .. law
                                ? new Cell[]
                                {
                                    area.Set.Count(r => r.IsLaw),
                                    area.Set.Count(r => r.IsLaw && r.IsWeak),
                                }
                                : [],
                            Cell.Share(area.Tally.Coverage),
                            LevelOrFew(area.Tally),
                        ]
                ),
            ],
        };
    }

    private string NoteOf(Tally tally) =>
        t[
            "Nedre median: {0}. Täckning {1}, {2} av {3}.",
            LevelOrFew(tally).Words,
            tally.Coverage.ToString("P0", CultureInfo.CurrentCulture),
            tally.Levels + tally.Equivalent,
            tally.Applicable
        ];
}
