using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.ActionPlans.Continuity;
using MrPlatform.AnnualCycle;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Overview.Induction;

/// <summary>A committee one can sit in, and what lies in its hands.</summary>
public sealed record Committee(string Name, IReadOnlyList<CoreTask> Tasks);

/// <summary>
/// Ny som förtroendevald: on one page what one answers for, how it stands, what is promised, what comes next and what to ask.
/// For everybody in the organisation who reads its plans; made new at every visit.
/// </summary>
[Authorize]
public sealed class NewRepresentativeModel(
    MrContext db,
    Knowledge knowledge,
    ReadResult results,
    TimeProvider clock,
    IStringLocalizer<SelfAssessmentsWords> t
) : PageModel
{
    private const int MostGoals = 5;
    private const int MostDates = 3;

    public SelfAssessment? Round { get; private set; }

    public IReadOnlyList<Headline> Headlines { get; private set; } = [];

    public ActionPlan? Plan { get; private set; }

    public IReadOnlyList<Goal> Goals { get; private set; } = [];

    public int MoreGoals { get; private set; }

    public int Late { get; private set; }

    public IReadOnlyList<Occurrence> Dates { get; private set; } = [];

    public IReadOnlyList<Committee> Committees { get; private set; } = [];

    public MandatePeriod Period { get; private set; }

    public DateOnly Today { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.SignedIn;
        if (!viewer.ReadsPlans)
            return Forbid();
        var today = Today = Stockholm.DayOf(clock.GetUtcNow());
        Period = MandatePeriod.Of(today);
        Committees = CommitteesOf(viewer.Kind);
        await ReadRound(viewer, stop);
        await ReadPlan(viewer, today, stop);
        var dates = await db.AnnualDatesOf(viewer).AsNoTracking().ToListAsync(stop);
        Dates = CycleYear.Coming(dates, today, MostDates);
        return Page();
    }

    private async Task ReadRound(Viewer viewer, CancellationToken stop)
    {
        Round = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .Where(a => a.ConcludedAt != null)
            .OrderByDescending(a => a.StartedAt)
            .FirstOrDefaultAsync(stop);
        if (Round is not null && await results.Of(viewer, (Round.Id, null), stop) is { } shown)
            Headlines =
            [
                .. SelfAssessments
                    .Results.Headlines.Of(shown.Result, shown.Truths, t)
                    .Select(one => one with { Next = There(one.Next, Round.Id) }),
            ];
    }

    /// <summary>A place on the page of the result, from here.</summary>
    private static Link? There(Link? next, Guid round) =>
        next is { Href: ['#', ..] }
            ? next with
            {
                Href = Addresses.Result(round) + next.Href,
            }
            : next;

    private async Task ReadPlan(Viewer viewer, DateOnly today, CancellationToken stop)
    {
        Plan = await db.PlansSeenBy(viewer)
            .AsNoTracking()
            .OrderByDescending(p => p.AdoptedOn != null)
            .ThenByDescending(p => p.MadeAt)
            .FirstOrDefaultAsync(stop);
        if (Plan is not { Id: var plan })
            return;
        var goals = await db
            .Goals.AsNoTracking()
            .Where(g => g.ActionPlanId == plan)
            .OrderBy(g => g.Number)
            .ToListAsync(stop);
        Goals = [.. goals.Take(MostGoals)];
        MoreGoals = goals.Count - Goals.Count;
        Late = await db.MeasuresSeenBy(viewer)
            .Where(m => m.ActionPlanId == plan)
            .Late(today)
            .CountAsync(stop);
    }

    private List<Committee> CommitteesOf(OrganisationKind kind) =>
        [
            .. knowledge
                .Current.CoreTasks.Where(task => (task.RunsIn & kind) != OrganisationKind.None)
                .GroupBy(task =>
                    kind == OrganisationKind.Region
                        ? task.RegionalCommittee
                        : task.MunicipalCommittee
                )
                .Where(group => group.Key is not null)
                .Select(group => new Committee(group.Key!, [.. group]))
                .OrderBy(
                    committee => committee.Name,
                    StringComparer.Create(Language.Swedish, ignoreCase: true)
                ),
        ];
}
