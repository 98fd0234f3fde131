using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Reports.CurrentState;

// What lies low, law first, and what is not known.
public sealed partial class CurrentStateReport
{
    private Section Law(RoundState state)
    {
        var result = state.Result;
        var unknown = result
            .Criteria.Where(r => r.IsLaw && r.Rating.State == AnswerState.Unknown)
            .Select(r => $"{r.Criterion.Id} {r.Criterion.Title}")
            .ToList();
        return new(
            "lagkrav",
            t["Lagkrav under nivå 3"],
            1,
            [
                new TextBlock(
                    result.LawWithLevel.Count == 0
                        ? t["Inget kriterium i rundan är ett lagkrav med en nivå."]
                    : result.LawBelowThree.Count == 0
                        ? t[
                            "Inga lagkrav ligger under nivå 3. Det gäller de {0} som har en nivå.",
                            result.LawWithLevel.Count
                        ]
                    : t[
                        "{0} av {1} lagkrav med en nivå når inte nivå 3. Här är frågan i vilken ordning, inte om.",
                        result.LawBelowThree.Count,
                        result.LawWithLevel.Count
                    ]
                ),
                .. DocumentParts.Table(
                    "lagkrav",
                    t["Lagkrav under nivå 3, lägst först"],
                    [
                        Code,
                        Criterion,
                        new("lag", t["Lag"]),
                        new("niva", t["Nivå"]),
                        .. SpreadColumns,
                    ],
                    result.LawBelowThree.Select(r =>
                        (Cell[])
                            [
                                r.Criterion.Id,
                                r.Criterion.Title,
                                ResultModel.Laws(r),
                                r.Level?.Level,
                                .. Spread(r),
                            ]
                    )
                ),
                .. unknown.Count == 0
                    ? Enumerable.Empty<Block>()
                    :
                    [
                        new CalloutBlock(
                            t["Lagkrav där svaret är vet inte"],
                            string.Join(", ", unknown) + "."
                        ),
                    ],
            ]
        );
    }

    private Section Weakest(RoundState state) =>
        new(
            "lagst",
            t["Det som ligger lägst"],
            1,
            [
                new TextBlock(
                    state.Result.Weak.Count == 0
                        ? t["Inget kriterium ligger under nivå 3."]
                        : t[
                            "{0} av {1} kriterier med en nivå ligger under nivå 3.",
                            state.Result.Weak.Count,
                            state.Result.Whole.Levels
                        ]
                ),
                .. DocumentParts.Table(
                    "lagst",
                    t["Kriterier under nivå 3, lägst först"],
                    [
                        Code,
                        Criterion,
                        new("lagkrav", t["Lagkrav"]),
                        new("niva", t["Nivå"]),
                        .. SpreadColumns,
                    ],
                    state.Result.Weak.Select(r =>
                        (Cell[])
                            [
                                r.Criterion.Id,
                                r.Criterion.Title,
                                YesNo(r.IsLaw),
                                r.Level?.Level,
                                .. Spread(r),
                            ]
                    )
                ),
            ]
        );

    private Section Gaps(RoundState state) =>
        new(
            "luckor",
            t["Kunskapsluckor"],
            1,
            [
                new TextBlock(
                    state.Result.Unknown.Count == 0
                        ? t["Ingen enhet har svarat vet inte."]
                        : t[
                            "På {0} kriterier svarar minst en enhet vet inte. Det är ett ärligt svar och aldrig en nivå. Bestäm vem som tar reda på det.",
                            state.Result.Unknown.Count
                        ]
                ),
                .. DocumentParts.Table(
                    "luckor",
                    t["Kriterier där någon svarar vet inte"],
                    [
                        Code,
                        Criterion,
                        new("lagkrav", t["Lagkrav"]),
                        new("vet-inte", t["Svarar vet inte"]),
                        new("tillfragade", t["Tillfrågade enheter"]),
                        new("tackning", t["Täckning"]),
                    ],
                    state.Result.Unknown.Select(r =>
                        (Cell[])
                            [
                                r.Criterion.Id,
                                r.Criterion.Title,
                                YesNo(r.IsLaw),
                                r.Units.Unknown,
                                r.Units.Asked,
                                Cell.Share(r.Units.Coverage),
                            ]
                    )
                ),
            ]
        );

    private TableColumn Code => new("kod", t["Kod"]);

    private TableColumn Criterion => new("kriterium", t["Kriterium"]);

    private TableColumn[] SpreadColumns =>
        [new("lagst", t["Lägst"]), new("hogst", t["Högst"]), new("tackning", t["Täckning"])];

    private static Cell[] Spread(CriterionResult r) =>
        [r.Units.Lowest?.Level, r.Units.Highest?.Level, Cell.Share(r.Units.Coverage)];

    private string YesNo(bool yes) => yes ? t["Ja"] : t["Nej"];
}
