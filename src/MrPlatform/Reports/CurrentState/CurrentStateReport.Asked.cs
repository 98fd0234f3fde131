using System.Globalization;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.SelfAssessments.Results.Pictures;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;
using MrPlatform.Ui.Text;

namespace MrPlatform.Reports.CurrentState;

// What stands first, what was asked, who answered, and how it is counted.
public sealed partial class CurrentStateReport
{
    private Section Foremost(RoundState state) =>
        new(
            "viktigast",
            t["Det viktigaste"],
            1,
            [
                .. Headlines
                    .Of(state.Result, state.Shown.Truths, assessments)
                    .Select(headline => new TextBlock(
                        $"{headline.Sentence.TrimEnd('.')}. {headline.Behind}"
                    )),
            ]
        )
        {
            ToPaste = true,
        };

    private Section Asked(RoundState state, IReadOnlyDictionary<string, Figure> drawn)
    {
        var (round, whole) = (state.Round, state.Result.Whole);
        return new(
            "fragor-och-svar",
            t["Vad som frågades och vilka som svarade"],
            1,
            [
                new TextBlock(
                    t[
                        "Rundan frågade {0} enheter om {1} kriterier. Svaren gäller perioden {2}–{3}. {4} av {5} frågor till enheterna är besvarade.",
                        state.Units.Count,
                        state.Result.Criteria.Count,
                        round.PeriodFrom.Words(),
                        round.PeriodTo.Words(),
                        round.Answered,
                        round.Asked
                    ]
                ),
                new TextBlock(
                    t[
                        "Täckningen är {0}: {1} av {2} tillämpliga kriterier har en nivå eller en likvärdig lösning.",
                        whole.Coverage.ToString("P0", CultureInfo.CurrentCulture),
                        whole.Levels + whole.Equivalent,
                        whole.Applicable
                    ]
                ),
                .. Drawn(drawn, RoundFigures.Coverage),
                new TableBlock(
                    "enheter",
                    t["Enhet för enhet"],
                    [
                        new("enhet", t["Enhet"]),
                        new("fragor", t["Frågor"]),
                        .. Levels()
                            .Select(level => new TableColumn(
                                $"niva-{level}",
                                t["Nivå {0}", level]
                            )),
                        new("likvardig", t["Likvärdig lösning"]),
                        new("vet-inte", t["Vet inte"]),
                        new("obesvarad", t["Inte besvarad"]),
                        new("ej-relevant", t["Ej relevant"]),
                        new("tackning", t["Täckning"]),
                    ],
                    [.. state.Units.Select(Row)]
                )
                {
                    Note = t["Enheterna är inte rangordnade."],
                },
            ]
        );
    }

    private static Cell[] Row(UnitRow row) =>
        [
            row.Unit.Name,
            row.Whole.Asked,
            .. Levels().Select(level => (Cell)row.Whole.At(level)),
            row.Whole.Equivalent,
            row.Whole.Unknown,
            row.Whole.Unanswered,
            row.Whole.NotRelevant,
            Cell.Share(row.Whole.Coverage),
        ];

    private static IEnumerable<int> Levels() => Enumerable.Range(1, 4);

    private Section Areas(IReadOnlyDictionary<string, Figure> drawn) =>
        new(
            "omraden",
            t["Område för område"],
            1,
            [
                .. Drawn(drawn, RoundFigures.HeatMap),
                .. Drawn(drawn, RoundFigures.Profile),
                .. Drawn(drawn, RoundFigures.UnitsApart),
            ]
        );

    private Section Counted(RoundState state) =>
        new(
            "sa-ar-det-raknat",
            t["Så är det räknat"],
            1,
            [
                new ListBlock([
                    t[
                        "Nivån för organisationen är den nedre medianen av enheternas visade nivåer."
                    ],
                    t[
                        "Täckning är så stor del av det som är tillämpligt som har en nivå eller en likvärdig lösning. Vet inte räknas som obesvarat här, ej relevant räknas inte med."
                    ],
                    t["Under 60 procents täckning, eller med för få svar, visas ingen median."],
                    t["En visad nivå är aldrig högre än underlaget bär."],
                    t["Det finns inget sammanlagt betyg och ingen rangordning."],
                ]),
                new TextBlock(
                    state.Shown.Corrections.Count == 0
                        ? t["Inget svar har rättats sedan rundan avslutades."]
                        : t[
                            "Rättade svar sedan rundan avslutades: {0}. Rapporten visar dem som de är rättade. De gamla svaren finns kvar i rundan.",
                            state.Shown.Corrections.Count
                        ]
                ),
            ]
        );
}
