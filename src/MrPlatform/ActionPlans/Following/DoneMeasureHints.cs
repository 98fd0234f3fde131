using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Following;

/// <summary>
/// A measure that is carried out proposes a new rating of its criterion in the next round of the same framework, with the level the goal aimed at and
/// what is said of the effect. Those are told who answer for a unit that had the measure or took part in it, or for one above it, until they have
/// answered after it was told. That it is done is not that anything has changed.
/// </summary>
public sealed class DoneMeasureHints(MrContext db, IStringLocalizer<ActionPlansWords> t)
    : IAnswerHints
{
    private const int Most = 3;

    public async Task<IReadOnlyList<AnswerHint>> For(
        AnsweringPlace place,
        Criterion criterion,
        Answer answer,
        CancellationToken stop
    )
    {
        var round = place.Round;
        var isHumanRights = round.FrameworkId == Framework.HumanRights;
        var answered = answer.IsAsCarried ? null : answer.AnsweredAt;
        var found = await (
            from measure in db.Measures.AsNoTracking()
            join goal in db.Goals on measure.GoalId equals goal.Id
            join plan in db.ActionPlans on measure.ActionPlanId equals plan.Id
            join rests in db.SelfAssessments
                on plan.SelfAssessmentId equals (Guid?)rests.Id
                into rounds
            from rests in rounds.DefaultIfEmpty()
            where
                measure.OrganisationId == round.OrganisationId
                && measure.Status == MeasureStatus.Done
                && goal.Criterion == criterion.Id
                && (rests == null ? isHumanRights : rests.FrameworkId == round.FrameworkId)
                && (
                    answered == null
                    || db.Set<StatusAct>().Any(a => a.MeasureId == measure.Id && a.At > answered)
                    || db.Set<EffectNote>().Any(n => n.MeasureId == measure.Id && n.At > answered)
                )
            orderby measure.DueOn descending, measure.Id
            select new
            {
                measure.Id,
                measure.Title,
                measure.Effect,
                measure.UnitId,
                Parts = measure.Parts.Select(p => p.UnitId).ToList(),
                goal.TargetLevel,
            }
        ).ToListAsync(stop);
        if (found.Count == 0)
            return [];
        var own = await OwnAndBelow(round.OrganisationId, place.Unit.UnitId, stop);
        return
        [
            .. found
                .Where(one =>
                    one.UnitId is not { } unit || own.Contains(unit) || own.Overlaps(one.Parts)
                )
                .Take(Most)
                .Select(one => new AnswerHint(
                    Said(one.Title, one.TargetLevel, one.Effect),
                    Addresses.Measure(one.Id),
                    t["Se åtgärden"]
                )),
        ];
    }

    private async Task<HashSet<Guid>> OwnAndBelow(
        Guid organisation,
        Guid unit,
        CancellationToken stop
    )
    {
        var tree = new UnitTree(
            await db
                .Units.AsNoTracking()
                .Where(u => u.OrganisationId == organisation)
                .ToListAsync(stop)
        );
        return tree.Find(unit) is { } own
            ? [unit, .. tree.AllBelow(own).Select(u => u.Id)]
            : [unit];
    }

    private string Said(string title, long? target, EffectSeen? effect) =>
        string.Join(
            " ",
            new[]
            {
                t["Åtgärden ”{0}” är genomförd.", title].Value,
                target is { } level ? t["Målet är nivå {0}.", level].Value : null,
                effect is { } seen
                    ? $"{t.Name(seen)}."
                    : t["Ingen har berättat än vad den ledde till."].Value,
                t["Stämmer svaret fortfarande?"].Value,
            }.OfType<string>()
        );
}
