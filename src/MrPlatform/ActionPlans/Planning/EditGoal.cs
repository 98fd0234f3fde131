using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>What writing a new goal and changing one have in common: the shortcomings to choose among, and the help with the wording.</summary>
public abstract class EditGoal(
    MrContext db,
    Knowledge knowledge,
    IEnumerable<IGaps> sources,
    IStringLocalizer<ActionPlansWords> t
) : PlanPage(db, knowledge)
{
    [BindProperty]
    public GoalForm Form { get; set; } = new();

    /// <summary>Heaviest first, as in the list one prioritises.</summary>
    public IReadOnlyList<RankedGap> Gaps { get; private set; } = [];

    /// <summary>The goal begins with the organisation: the page says so once, and saves it as it is when asked again.</summary>
    public bool AdvisesOnWording { get; private set; }

    public RankedGap? Chosen => Gaps.FirstOrDefault(g => g.Gap.Key == Form.Gap);

    /// <summary>The goal as it stands; null for a new one.</summary>
    protected virtual Goal? Before => null;

    /// <summary>The shortcoming it was set against when the list no longer has it: mended, or measured at another level. It stays the goal's own.</summary>
    private string? GoneFromList =>
        Before?.Gap is { } key && Gaps.All(g => g.Gap.Key != key) ? key : null;

    public IEnumerable<SelectListItem> Choices =>
        Gaps.Select(g => new SelectListItem(
                $"{g.Place}. {g.Gap.Criterion?.Id} {g.Gap.Title}{(g.Gap.Unit is { } unit ? $", {unit}" : "")}",
                g.Gap.Key
            ))
            .Concat(
                GoneFromList is { } gone
                    ?
                    [
                        new SelectListItem(
                            About(Before!) is { } criterion
                                ? t[
                                    "{0} {1} (står inte längre i listan)",
                                    criterion.Id,
                                    criterion.Title
                                ]
                                : t["Bristen som målet sattes mot (står inte längre i listan)"],
                            gone
                        ),
                    ]
                    : []
            )
            .Prepend(new(t["Ingen brist i listan"], ""));

    public IEnumerable<SelectListItem> Levels =>
        Enumerable
            .Range(1, 4)
            .Select(level => new SelectListItem(
                t["Nivå {0}", level],
                level.ToString(CultureInfo.InvariantCulture)
            ))
            .Prepend(new(t["Ingen nivå"], ""));

    protected IStringLocalizer<ActionPlansWords> T => t;

    protected async Task<IActionResult?> Refused(Guid id, CancellationToken stop)
    {
        if (await RefusedToWrite(id, stop) is { } refused)
            return refused;
        Gaps = Round is { } round ? await RankedGap.Read(Db, sources, round, stop) : [];
        return null;
    }

    /// <summary>What is written, when it may be saved; null when the page is to be shown again.</summary>
    protected async Task<GivenGoal?> Read(CancellationToken stop)
    {
        if (!string.IsNullOrEmpty(Form.Gap) && Chosen is null && Form.Gap != GoneFromList)
            ModelState.AddModelError("Form.Gap", t["Välj en brist i listan."]);
        var (level, before) = (
            Chosen?.Gap.Level,
            Before?.Gap == Form.Gap ? Before?.StartLevel : null
        );
        Form.StartLevel ??= level;
        if (level is { } now && Form.StartLevel != now && Form.StartLevel != before)
            ModelState.AddModelError(
                "Form.StartLevel",
                t["Rundan visar nivå {0} för den bristen. Välj den som start.", now]
            );
        if (
            Form.TargetYear is { } year
            && PlanningYears.Have(year)
            && year < Plan.PeriodFrom.Year
            && year != Before?.TargetYear
        )
            ModelState.AddModelError(
                "Form.TargetYear",
                t["Året är före planens tid, som börjar {0}.", Plan.PeriodFrom.Year]
            );
        var kept =
            Chosen is { } chosen ? chosen.Gap.Criterion?.Id
            : string.IsNullOrEmpty(Form.Gap) ? null
            : Before?.Criterion;
        if (Form.Read(ModelState, kept, t) is not { } given)
            return null;
        if (Form.Keep)
            return given;
        var units = await Db
            .Units.Where(u => u.OrganisationId == Plan.OrganisationId)
            .Select(u => u.Name)
            .ToListAsync(stop);
        AdvisesOnWording = GoalWording.BeginsWithOrganisation(given.Title, units);
        return AdvisesOnWording ? null : given;
    }
}
