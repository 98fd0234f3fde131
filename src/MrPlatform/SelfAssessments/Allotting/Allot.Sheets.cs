using MrPlatform.Organisations;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>Who has what, in words on the page and as files: every unit, and for the one that is chosen everybody and every criterion.</summary>
public sealed partial class AllotModel : IHaveSheets
{
    public const string AllUnits = "enheter";
    public const string ByPerson = "vem";
    public const string ByCriterion = "kriterier";

    public string SheetsTitle => $"{t["Fördela kriterierna"].Value} {Round.Title}";

    public IEnumerable<Sheet> Sheets()
    {
        var shares = Shares.ToLookup(s => s.RatingUnitId);
        yield return new(
            t["Enhet för enhet"],
            [
                t["Enhet"].Value,
                t["Frågor"].Value,
                t["Kvar att svara på"].Value,
                t["Fördelade av dem"].Value,
                t["Försenade"].Value,
            ],
            AllPages
                .Of(page =>
                    UnitProgress.Read(
                        db,
                        HttpContext.SignedIn,
                        (Round.Id, page),
                        HttpContext.RequestAborted
                    )
                )
                .Select(unit =>
                    (IReadOnlyList<Cell>)
                        (Cell[])
                            [
                                unit.Unit.Name,
                                unit.Whole.Asked,
                                unit.Whole.Unanswered,
                                shares[unit.Unit.Id].Sum(s => s.Left),
                                shares[unit.Unit.Id].Sum(s => s.Late),
                            ]
                )
        )
        {
            Key = AllUnits,
        };
        if (shares.Contains(Chosen.Unit.Id))
            yield return new(
                $"{t["Vem som har vad"].Value} {Chosen.Unit.Name}",
                [t["Vem"].Value, t["Fördelade"].Value, t["Kvar"].Value, t["Försenade"].Value],
                InOrder.Select(share =>
                    (Cell[])[NameOf(share.Taker), share.Given, share.Left, share.Late]
                )
            )
            {
                Key = ByPerson,
            };
        yield return new(
            Chosen.Unit.Name,
            [
                t["Område"].Value,
                t["Kod"].Value,
                t["Kriterium"].Value,
                t["Besvarat"].Value,
                t["Vem"].Value,
                t["Senast"].Value,
                t["Försenat"].Value,
            ],
            Criteria.Select(Row)
        )
        {
            Key = ByCriterion,
        };
    }

    /// <summary>Who has something in the chosen unit: the latest and the most first.</summary>
    public IEnumerable<Share> InOrder =>
        Shares
            .Where(s => s.RatingUnitId == Chosen.Unit.Id)
            .OrderByDescending(s => s.Late)
            .ThenByDescending(s => s.Left);

    private Cell[] Row(AllottedCriterion one)
    {
        var criterion = Framework.FindCriterion(one.Answer.Criterion);
        return
        [
            criterion?.Area.Name,
            one.Answer.Criterion,
            criterion?.Title,
            YesNo(!one.IsLeft),
            one.Allotment is { } given ? NameOf(given.Taker) : Cell.Nothing,
            Cell.Of(one.Allotment?.DueOn),
            YesNo(one.IsLate(Today)),
        ];
    }

    private string YesNo(bool yes) => yes ? t["Ja"] : t["Nej"];

    public string NameOf(Candidate candidate) =>
        candidate.Taker.Function is not { } function ? candidate.Name
        : candidate.Holders.Count == 0 ? t["{0} i enheten (ingen just nu)", FunctionName(function)]
        : t["{0} i enheten (nu {1})", FunctionName(function), string.Join(", ", candidate.Holders)];

    public string NameOf(Taker taker) =>
        taker.PersonId is { } person ? Names.GetValueOrDefault(person, "–")
        : taker.Function is { } function ? t["{0} i enheten", FunctionName(function)]
        : "–";

    private string FunctionName(Function function) =>
        function == Function.Head ? t["Chef"] : t["Respondent"];
}
