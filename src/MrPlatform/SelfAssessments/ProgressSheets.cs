using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments;

/// <summary>How far a round has come as tables: unit by unit, and area by area for the unit that is chosen.</summary>
internal static class ProgressSheets
{
    public const string Units = "enheter";
    public const string Areas = "omraden";

    public static IEnumerable<Sheet> Of(
        Framework framework,
        IAsyncEnumerable<UnitProgress> units,
        UnitProgress? chosen,
        IStringLocalizer<SelfAssessmentsWords> t
    )
    {
        yield return Of(
            (Units, t["Enhet för enhet"], t["Enhet"]),
            units.Select(unit => (unit.Unit.Name, unit.Whole)),
            t
        );
        if (chosen is not null)
            yield return Of(
                (Areas, chosen.Unit.Name, t["Område"]),
                framework
                    .Areas.Where(area => chosen.Areas.ContainsKey(area.Id))
                    .Select(area => (area.Name, chosen.Areas[area.Id]))
                    .ToAsyncEnumerable(),
                t
            );
    }

    private static Sheet Of(
        (string Key, string Name, string First) table,
        IAsyncEnumerable<(string Name, Tally Tally)> rows,
        IStringLocalizer<SelfAssessmentsWords> t
    ) =>
        new(
            table.Name,
            [
                table.First,
                t["Frågor"].Value,
                t["Besvarade"].Value,
                t["Vet inte"].Value,
                t["Täckning"].Value,
            ],
            rows.Select(row =>
                (IReadOnlyList<Cell>)
                    (Cell[])
                        [
                            row.Name,
                            row.Tally.Asked,
                            row.Tally.Answered,
                            row.Tally.Unknown,
                            Cell.Share(row.Tally.Coverage),
                        ]
            )
        )
        {
            Key = table.Key,
        };
}
