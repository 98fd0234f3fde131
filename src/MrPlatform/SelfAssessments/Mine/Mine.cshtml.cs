using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Mine;

/// <summary>Mina kriterier: what I have to answer, what is late, how long it takes, and straight on to the next.</summary>
[OnlyFor(Function.ProcessLeader, Function.Head, Function.Respondent)]
public sealed class MineModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel, IHaveSheets
{
    public const string LeftToAnswer = "kriterier";
    public const string UnitsLeft = "enheter";

    public MyCriteria Mine { get; private set; } = null!;

    public IReadOnlyList<UnitLeft> Units { get; private set; } = [];

    /// <summary>True when the last of one's own was just answered.</summary>
    public bool JustDone { get; private set; }

    public DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    public Framework FrameworkOf(SelfAssessment round) => knowledge.FrameworkOf(round);

    public string SheetsTitle => t["Mina kriterier"];

    public IEnumerable<Sheet> Sheets()
    {
        if (Mine.Left.Count > 0)
            yield return new(
                t["Mina kriterier"],
                [
                    t["Runda"].Value,
                    t["Enhet"].Value,
                    t["Område"].Value,
                    t["Kod"].Value,
                    t["Kriterium"].Value,
                    t["Senast"].Value,
                    t["Försenat"].Value,
                ],
                Mine.Left.Select(Row)
            )
            {
                Key = LeftToAnswer,
            };
        if (Units.Count > 0)
            yield return new(
                t["Dina enheter"],
                [t["Enhet"].Value, t["Runda"].Value, t["Kvar att svara på"].Value],
                Units.Select(unit => (Cell[])[unit.Unit.Name, unit.Round.Title, unit.Left])
            )
            {
                Key = UnitsLeft,
            };
    }

    private Cell[] Row(MyCriterion one)
    {
        var criterion = FrameworkOf(one.Round).FindCriterion(one.Code);
        return
        [
            one.Round.Title,
            one.Unit.Name,
            criterion?.Area.Name,
            one.Code,
            criterion?.Title,
            one.DueOn,
            one.IsLate(Today) ? t["Ja"].Value : t["Nej"].Value,
        ];
    }

    public async Task OnGet(bool klart, CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        JustDone = klart;
        Mine = await MyCriteria.Of(db, viewer.Id, Today, stop);
        if (Mine.Left.Count == 0)
            Units = await UnitLeft.Of(db, viewer, stop);
    }
}

/// <summary>The way from one of my criteria to the next, one save or one skip at a time.</summary>
public static class Walk
{
    public static string To(MyCriterion criterion) =>
        $"{Addresses.Answer(criterion.Round.Id, criterion.Code)}?enhet={criterion.Unit.Number}&mina=true";

    /// <summary>Where saving or skipping leads: the next that is left, or back to the list when none is.</summary>
    public static string On(MyCriteria mine, Guid round, long unit, string code) =>
        mine.After(round, unit, code) is { } next ? To(next)
        : mine.Left.Count == 0 ? $"{Addresses.MyCriteria}?klart=true"
        : Addresses.MyCriteria;
}
