using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results.Pictures;

public sealed partial class RoundFigures
{
    /// <summary>Where the units stand furthest apart on the same criterion.</summary>
    private Figure? UnitsApartOf(ShownResult shown)
    {
        var several = shown.Criteria.Where(r => r.Units.Levels > 1).ToList();
        var apart = several
            .Where(r => Steps(r.Units) > 0)
            .OrderByDescending(r => Steps(r.Units))
            .ThenByDescending(r => r.Units.Levels)
            .ToList();
        if (apart.Count == 0 || shown.Unit is not null)
            return null;
        var wide = apart.Count(r => Steps(r.Units) > 1);
        return new(
            UnitsApart,
            t["Där enheterna står längst ifrån varandra"],
            t[
                "På {0} av {1} kriterier där minst två enheter har en nivå skiljer det två steg eller mer. Siffran i ringen är hur många enheter som står där.",
                wide,
                several.Count
            ] + OnlySome(apart.Count)
        )
        {
            Panels =
            [
                .. apart
                    .Take(Most)
                    .Select(r => new Panel(draw.Apart(r.Criterion.Title, Levels(r.Units)))
                    {
                        Name = r.Criterion.Title,
                        Href = "#omrade-" + r.Criterion.Area.Id,
                    }),
            ],
            Signs = [("①", t["så många står på nivån"])],
            Columns =
            [
                t["Kriterium"].Value,
                t["Kod"].Value,
                .. LevelColumns(),
                t["Steg mellan lägst och högst"].Value,
            ],
            Rows =
            [
                .. apart.Select(r =>
                    (Cell[])
                        [
                            r.Criterion.Title,
                            r.Criterion.Id,
                            .. Levels(r.Units).Select(count => (Cell)count),
                            Steps(r.Units),
                        ]
                ),
            ],
        };
    }

    /// <summary>Where those who rated by themselves for one unit saw different things; only what has been shown to the group.</summary>
    private Figure? VoicesApartOf(ShownResult shown)
    {
        var apart = shown.Voices.Rows.Where(row => row.Spread.Apart > 0).ToList();
        if (apart.Count == 0)
            return null;
        return new(
            VoicesApart,
            t["Där de som skattade var för sig ser olika"],
            t[
                "På {0} frågor såg de som skattade för samma enhet olika nivåer. Siffran i ringen är hur många som ser den nivån.",
                shown.Voices.Apart
            ] + OnlySomeVoices(apart.Count, shown.Voices.Apart)
        )
        {
            Panels =
            [
                .. apart
                    .Take(Most)
                    .Select(row => new Panel(
                        draw.Apart(row.Criterion.Title, Levels(row.Spread.Counts))
                    )
                    {
                        Name = row.Criterion.Title,
                        Note = row.IsAgreed
                            ? t["{0}. Ni enades om: {1}.", row.Unit.Name, marks.Say(row.Agreed)]
                            : t["{0}. Ni har inte enats än.", row.Unit.Name],
                        Href =
                            $"{Addresses.Answer(shown.Round.Id, row.Criterion.Id)}?enhet={row.Unit.Number}",
                    }),
            ],
            Signs = [("①", t["så många ser nivån"])],
            Columns =
            [
                t["Kriterium"].Value,
                t["Enhet"].Value,
                .. LevelColumns(),
                t["Vet inte"].Value,
                t["Ni enades om"].Value,
            ],
            Rows =
            [
                .. apart.Select(row =>
                    (Cell[])
                        [
                            row.Criterion.Title,
                            row.Unit.Name,
                            .. Levels(row.Spread.Counts).Select(count => (Cell)count),
                            row.Spread.Counts.Unknown,
                            row.IsAgreed ? marks.Say(row.Agreed) : t["Inte än"].Value,
                        ]
                ),
            ],
        };
    }

    private string OnlySomeVoices(int rows, int all) =>
        rows < all
            ? " "
                + t[
                    "Bilden visar de {0} där det skiljer mest, tabellen {1} och filen alla {2}.",
                    Most,
                    rows,
                    all
                ]
            : OnlySome(all);

    private IEnumerable<Column> LevelColumns() =>
        Enumerable.Range(1, 4).Select(level => (Column)t["Nivå {0}", level].Value);

    private static long[] Levels(Tally tally) =>
        [tally.Level1, tally.Level2, tally.Level3, tally.Level4];

    private static int Steps(Tally tally) =>
        tally is { Lowest: { } low, Highest: { } high } ? high.Level - low.Level : 0;
}
