using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results.Pictures;

public sealed partial class RoundFigures
{
    /// <summary>The overall level against the committees, area by area, on the criteria that both are asked.</summary>
    private Figure? LayersOf(ShownResult shown)
    {
        var areas = ResultModel
            .Areas(shown.Criteria.Where(r => r.Overall is not null && r.Committees is not null))
            .Select(area =>
                (
                    area.Key,
                    Criteria: area.Count(),
                    Overall: Tally.Sum(area.Select(r => Tally.One(r.Overall!.Whole))),
                    Committees: Tally.Sum(area.Select(r => Tally.One(r.Committees!.Whole)))
                )
            )
            .Where(area => area.Overall.Answered > 0 || area.Committees.Answered > 0)
            .ToList();
        if (areas.Count == 0)
            return null;
        var both = areas
            .Where(area => area.Overall.CarriesMedian && area.Committees.CarriesMedian)
            .ToList();
        var (one, other) = (t["Ö"].Value, t["N"].Value);
        return new(
            Layers,
            t["Ledningen och nämnderna, område för område"],
            both.Count == 0
                ? t["Inget område har svar nog från båda för att jämföras."]
                : t[
                    "I {0} av {1} områden där båda har svar nog ligger den övergripande nivån högre än nämnderna, i {2} lägre. Bara kriterier som båda får räknas.",
                    both.Count(a =>
                        a.Overall.Median!.Value.Level > a.Committees.Median!.Value.Level
                    ),
                    both.Count,
                    both.Count(a =>
                        a.Overall.Median!.Value.Level < a.Committees.Median!.Value.Level
                    )
                ]
        )
        {
            Panels =
            [
                .. areas.Select(area => new Panel(
                    draw.Two(
                        area.Key.Name,
                        (one, LevelOf(area.Overall)),
                        (other, LevelOf(area.Committees))
                    )
                )
                {
                    Name = area.Key.Name,
                    Note = (LevelOf(area.Overall), LevelOf(area.Committees)) switch
                    {
                        (null, null) => t["För få svar från båda."],
                        (null, _) => t["För få svar från den övergripande nivån."],
                        (_, null) => t["För få svar från nämnderna."],
                        _ => "",
                    },
                }),
            ],
            Signs = [(one, t["övergripande nivå"]), (other, t["nämnderna, nedre median"])],
            Columns =
            [
                t["Område"].Value,
                t["Kriterier som båda får"].Value,
                t["Övergripande"].Value,
                t["Täckning, övergripande"].Value,
                t["Nämnderna (nedre median)"].Value,
                t["Täckning, nämnderna"].Value,
            ],
            Rows =
            [
                .. areas.Select(area =>
                    (Cell[])
                        [
                            area.Key.Name,
                            area.Criteria,
                            LevelOrFew(area.Overall),
                            Cell.Share(area.Overall.Coverage),
                            LevelOrFew(area.Committees),
                            Cell.Share(area.Committees.Coverage),
                        ]
                ),
            ],
        };
    }

    private static int? LevelOf(Tally tally) => tally.CarriesMedian ? tally.Median?.Level : null;
}
