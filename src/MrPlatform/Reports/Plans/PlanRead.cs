using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.ActionPlans;
using MrPlatform.ActionPlans.Planning;
using MrPlatform.ActionPlans.Prioritising;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;

namespace MrPlatform.Reports.Plans;

/// <summary>One plan with all that is told of it, the round it rests on, its shortcomings in order, and the advice on it.</summary>
public sealed record PlanRead(ActionPlan Plan, Work Work)
{
    public SelfAssessment? Round { get; init; }

    public IReadOnlyList<CriterionResult> Results { get; init; } = [];

    public IReadOnlyList<RankedGap> Gaps { get; init; } = [];

    public IReadOnlyList<Advice> Advice { get; init; } = [];

    public IEnumerable<Advice> NotFollowed => Advice.Where(a => !a.IsMet);

    /// <summary>The goals in the order of the shortcomings they are set against; those without one last, in their own order.</summary>
    public IEnumerable<Goal> ByWeight
    {
        get
        {
            var place = Gaps.ToDictionary(g => g.Gap.Key, g => g.Place, StringComparer.Ordinal);
            return Work
                .Goals.Select(one => one.Goal)
                .OrderBy(g => place.GetValueOrDefault(g.Gap ?? "", int.MaxValue))
                .ThenBy(g => g.Number);
        }
    }
}

public sealed class ReadPlan(
    MrContext db,
    Knowledge knowledge,
    IEnumerable<IGaps> sources,
    TimeProvider clock,
    IStringLocalizer<ActionPlansWords> plans
)
{
    /// <summary>Null when this person has no such plan to read.</summary>
    public async Task<PlanRead?> Of(Viewer viewer, Guid? id, CancellationToken stop)
    {
        if (!viewer.ReadsPlans)
            return null;
        var asked = db.PlansSeenBy(viewer).Where(p => p.Id == id);
        var today = Stockholm.DayOf(clock.GetUtcNow());
        var work = await Work.Read(db, asked, today, stop);
        if (work.Plans is not [var plan])
            return null;
        var round = plan.SelfAssessmentId is { } rests
            ? await db.SelfAssessments.AsNoTracking().FirstOrDefaultAsync(a => a.Id == rests, stop)
            : null;
        var framework = round is null
            ? knowledge.Current.HumanRights
            : knowledge.FrameworkOf(round);
        return new(plan, work)
        {
            Round = round,
            Results = round is null
                ? []
                : CriterionResult.From(
                    framework,
                    await db
                        .CriterionTallies.AsNoTracking()
                        .Where(c => c.SelfAssessmentId == round.Id)
                        .ToListAsync(stop)
                ),
            Gaps = round is null ? [] : await RankedGap.Read(db, sources, round, stop),
            Advice = await PlanAdvice.Read(db, (round, framework), work.GoalsShown, plans, stop),
        };
    }
}
