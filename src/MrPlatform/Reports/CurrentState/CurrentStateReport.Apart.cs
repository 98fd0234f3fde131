using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.SelfAssessments.Results.Pictures;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Reports.CurrentState;

// Where pictures differ: leadership and committees, the three truths, now and before, claimed and shown.
public sealed partial class CurrentStateReport
{
    private Section Layers(RoundState state, IReadOnlyDictionary<string, Figure> drawn) =>
        new(
            "ledning-och-namnder",
            t["Ledningen och nämnderna"],
            1,
            [
                new TextBlock(
                    state.Result.LayersApart.Count == 0
                        ? t[
                            "Det finns inget kriterium där den övergripande nivån och nämnderna svarar olika."
                        ]
                        : t[
                            "På {0} kriterier svarar den övergripande nivån annorlunda än nämnderna. Skillnaden är värd ett samtal.",
                            state.Result.LayersApart.Count
                        ]
                ),
                .. Drawn(drawn, RoundFigures.Layers),
                .. DocumentParts.Table(
                    "ledning-och-namnder",
                    t["Kriterier där ledningen och nämnderna skiljer sig, störst skillnad först"],
                    [
                        Code,
                        Criterion,
                        new("overgripande", t["Övergripande"]),
                        new("namnderna", t["Nämnderna (nedre median)"]),
                        new("lagst", t["Lägst"]),
                        new("hogst", t["Högst"]),
                        new("tackning", t["Täckning, nämnderna"]),
                    ],
                    state.Result.LayersApart.Select(r =>
                        (Cell[])
                            [
                                r.Criterion.Id,
                                r.Criterion.Title,
                                r.Overall!.Median!.Value.Level,
                                r.Committees!.Median!.Value.Level,
                                r.Committees.Lowest?.Level,
                                r.Committees.Highest?.Level,
                                Cell.Share(r.Committees.Coverage),
                            ]
                    )
                ),
            ]
        );

    private Section Truths(RoundState state, IReadOnlyDictionary<string, Figure> drawn) =>
        new(
            "tre-bilder",
            t["Där de tre bilderna går isär"],
            1,
            [
                new TextBlock(
                    (state.Shown.Truths.Shown.Count, state.Findings.Count) switch
                    {
                        (0, 0) => t[
                            "Det som påstås har inte ställts bredvid vad människor upplever eller vad utfallet visar i den här rundan."
                        ],
                        (_, 0) => t[
                            "De tre bilderna går inte isär på något kriterium där mer än den egna bilden är känd."
                        ],
                        _ => t[
                            "Det som påstås, det människor upplever och det utfallet visar går isär på {0} ställen. De tre vägs aldrig ihop.",
                            state.Findings.Count
                        ],
                    }
                ),
                .. DocumentParts.Table(
                    "tre-bilder",
                    t["Där bilderna går isär"],
                    [
                        Code,
                        Criterion,
                        new("enhet", t["Enhet"]),
                        new("pastatt", t["Påstått"]),
                        new("upplevt", t["Upplevt"]),
                        new("utfall", t["Utfall"]),
                        new("omdome", t["Omdöme"]),
                    ],
                    state.Findings.Select(Row)
                ),
                .. Drawn(drawn, RoundFigures.Truths),
            ]
        );

    private Cell[] Row(Finding found) =>
        [
            found.Criterion.Id,
            found.Criterion.Title,
            found.Unit?.Name ?? t["Hela organisationen"].Value,
            marks.Say(found.About.Claimed),
            assessments.Says(found.About.Lived),
            found.About.Outcome is { } told ? assessments.Name(told.Signal) : t["Saknas"].Value,
            assessments.Name(found.Kind),
        ];

    private Section Since(RoundState state)
    {
        var result = state.Result;
        if (result.PreviousRound is not { } previous)
            return new(
                "andring",
                t["Förändring sedan förra rundan"],
                1,
                [
                    new TextBlock(
                        t[
                            "Det här är den första avslutade rundan i ramverket. Det finns inget att jämföra med."
                        ]
                    ),
                ]
            );
        var coverage = result.Criteria.ToDictionary(r => r.Criterion.Id, r => r.Units.Coverage);
        return new(
            "andring",
            t["Förändring sedan {0}", previous.Title],
            1,
            [
                new TextBlock(
                    t[
                        "{0} kriterier har en nivå båda gångerna. {1} har gått upp, {2} har gått ner och {3} ligger stilla.",
                        result.Changes.Count,
                        result.Changes.Count(c => c.Steps > 0),
                        result.Changes.Count(c => c.Steps < 0),
                        result.Changes.Count(c => c.Steps == 0)
                    ]
                ),
                .. Changes("andring", t["Har rört sig, mest först"], result.Moved, coverage),
                .. Changes("stilla", t["Ligger stilla under nivå 3"], result.LowAndStill, coverage),
            ]
        );
    }

    private IEnumerable<Block> Changes(
        string key,
        string caption,
        IEnumerable<LevelChange> changes,
        Dictionary<string, double> coverage
    ) =>
        DocumentParts.Table(
            key,
            caption,
            [
                Code,
                Criterion,
                new("fore", t["Före"]),
                new("nu", t["Nu"]),
                new("steg", t["Steg"]),
                new("tackning", t["Täckning nu"]),
            ],
            changes.Select(c =>
                (Cell[])
                    [
                        c.Criterion.Id,
                        c.Criterion.Title,
                        c.Before.Level,
                        c.Now.Level,
                        c.Steps,
                        Cell.Share(coverage[c.Criterion.Id]),
                    ]
            )
        );

    private Section Capped(RoundState state, IReadOnlyDictionary<string, Figure> drawn) =>
        new(
            "tak",
            t["Visas lägre än de är satta"],
            1,
            [
                new TextBlock(
                    state.Capped.Count == 0
                        ? t["Inget svar visas lägre än det är satt."]
                        : t[
                            "{0} svar visas lägre än enheten har satt dem, för att underlaget inte bär hela nivån: det saknas, är av ett slag som bär mindre, eller var för gammalt när rundan avslutades.",
                            state.Capped.Sum(one => one.Count)
                        ]
                ),
                .. DocumentParts.Table(
                    "tak",
                    t["Kriterier med svar som visas lägre"],
                    [
                        Code,
                        Criterion,
                        new("lagre", t["Svar som visas lägre"]),
                        new("med-niva", t["Svar med en nivå"]),
                        new("tackning", t["Täckning"]),
                    ],
                    state.Capped.Select(one =>
                        (Cell[])
                            [
                                one.Criterion.Criterion.Id,
                                one.Criterion.Criterion.Title,
                                one.Count,
                                one.Criterion.Units.Levels,
                                Cell.Share(one.Criterion.Units.Coverage),
                            ]
                    )
                ),
                .. Drawn(drawn, RoundFigures.Evidence),
            ]
        );
}
