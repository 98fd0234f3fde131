using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>
/// The tables of a result as files, with all their rows. The six states of an answer stay six: each has a column of its own where there are
/// counts, and its own word where there is one answer.
/// </summary>
public sealed partial class ResultSheets(
    MrContext db,
    Marks marks,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
)
{
    public const string Law = "lagkrav";
    public const string Gaps = "luckor";
    public const string LayersApart = "nivaer";
    public const string Voices = "roster";
    public const string Changes = "andring";
    public const string Truths = "tre-bilder";
    public const string Units = "enheter";
    public const string Criteria = "kriterier";
    public const string Answers = "svar";
    public const string Corrections = "rattelser";

    private static readonly Mark[] AllMarks = Enum.GetValues<Mark>();

    public IEnumerable<Sheet> Of(ShownResult shown, Viewer viewer)
    {
        yield return CriteriaOf(shown);
        if (shown.Unit is null)
        {
            yield return LawOf(shown.Result);
            yield return GapsOf(shown.Result);
            yield return LayersOf(shown.Result);
            yield return VoicesOf(shown);
            yield return ChangesOf(shown.Result);
            yield return UnitsOf(shown);
            yield return CorrectionsOf(shown);
        }
        foreach (var truths in TruthsOf(shown))
            yield return truths;
        yield return CappedOf(shown, viewer);
        yield return AnswersOf(shown, viewer);
    }

    private Sheet LawOf(RoundResult result) =>
        Made(
            Law,
            t["Lagkrav under nivå 3"],
            [t["Kod"].Value, t["Kriterium"].Value, t["Lag"].Value, t["Nivå"].Value, .. Spread()],
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
        );

    private Sheet GapsOf(RoundResult result) =>
        Made(
            Gaps,
            t["Det här vet ni inte"],
            [
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Lagkrav"].Value,
                t["Enheter som svarar vet inte"].Value,
                t["Enheter som får frågan"].Value,
                t["Brukar ägas av"].Value,
            ],
            result.Unknown.Select(r =>
                (Cell[])
                    [
                        r.Criterion.Id,
                        r.Criterion.Title,
                        YesNo(r.IsLaw),
                        r.Units.Unknown,
                        r.Units.Asked,
                        string.Join(", ", r.Criterion.Owners),
                    ]
            )
        );

    private Sheet LayersOf(RoundResult result) =>
        Made(
            LayersApart,
            t["Ledningen och nämnderna"],
            [
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Övergripande"].Value,
                t["Nämnderna (nedre median)"].Value,
                t["Lägst"].Value,
                t["Högst"].Value,
            ],
            result.LayersApart.Select(r =>
                (Cell[])
                    [
                        r.Criterion.Id,
                        r.Criterion.Title,
                        r.Overall!.Median!.Value.Level,
                        r.Committees!.Median!.Value.Level,
                        r.Committees.Lowest?.Level,
                        r.Committees.Highest?.Level,
                    ]
            )
        );

    private Sheet UnitsOf(ShownResult shown) =>
        Made(
            Units,
            t["Enhet för enhet"],
            [t["Enhet"].Value, t["Frågor"].Value, .. States(), t["Täckning"].Value],
            AllUnits(shown.Round.Id)
                .Select(row =>
                    (IReadOnlyList<Cell>)
                        (Cell[])
                            [
                                row.Unit.Name,
                                row.Whole.Asked,
                                .. States(row.Whole),
                                Cell.Share(row.Whole.Coverage),
                            ]
                )
        );

    private IAsyncEnumerable<UnitRow> AllUnits(Guid round) =>
        AllPages.Of(page => UnitRow.Read(db, (round, page), CancellationToken.None));

    private Sheet CriteriaOf(ShownResult shown) =>
        Made(
            Criteria,
            t["Kriterium för kriterium"],
            [
                t["Område"].Value,
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Lagkrav"].Value,
                t["Läge"].Value,
                t["Nivå"].Value,
                .. Spread(),
                t["Enheter som får frågan"].Value,
                .. States(),
            ],
            shown.Criteria.Select(r =>
                (Cell[])
                    [
                        r.Criterion.Area.Name,
                        r.Criterion.Id,
                        r.Criterion.Title,
                        YesNo(r.IsLaw),
                        marks.Name(r.Rating.Mark()),
                        r.Level?.Level,
                        .. Spread(r),
                        r.Units.Asked,
                        .. States(r.Units),
                    ]
            )
        );

    private static Sheet Made(
        string key,
        string name,
        IReadOnlyList<Column> columns,
        IEnumerable<IReadOnlyList<Cell>> rows
    ) => Made(key, name, columns, rows.ToAsyncEnumerable());

    private static Sheet Made(
        string key,
        string name,
        IReadOnlyList<Column> columns,
        IAsyncEnumerable<IReadOnlyList<Cell>> rows
    ) => new(name, columns, rows) { Key = key };

    private IEnumerable<Column> Spread() =>
        [t["Lägst"].Value, t["Högst"].Value, t["Täckning"].Value];

    private static IEnumerable<Cell> Spread(CriterionResult r) =>
        [r.Units.Lowest?.Level, r.Units.Highest?.Level, Cell.Share(r.Units.Coverage)];

    private IEnumerable<Column> States() =>
        AllMarks.Select(mark =>
            (Column)(mark <= Mark.Level4 ? t["Nivå {0}", (int)mark].Value : marks.Name(mark))
        );

    private static IEnumerable<Cell> States(Tally tally)
    {
        var counts = ResultFigures.Counts(tally);
        return AllMarks.Select(mark => (Cell)counts[mark]);
    }

    private string YesNo(bool law) => law ? t["Ja"] : t["Nej"];
}
