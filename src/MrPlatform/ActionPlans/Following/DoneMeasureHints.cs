using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Answering;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.ActionPlans.Following;

/// <summary>
/// A measure that is carried out proposes a new rating of its criterion in the next round: the unit that answered for it is told so where it answers,
/// with the level the goal aimed at and what is said of the effect. That it is done is not that anything has changed.
/// </summary>
public sealed class DoneMeasureHints(MrContext db, IStringLocalizer<ActionPlansWords> t)
    : IAnswerHints
{
    private const int Most = 3;

    public async Task<IReadOnlyList<AnswerHint>> For(
        AnsweringPlace place,
        Criterion criterion,
        CancellationToken stop
    )
    {
        var (round, unit) = (place.Round, place.Unit.UnitId);
        var found = await (
            from measure in db.Measures.AsNoTracking()
            join goal in db.Goals on measure.GoalId equals goal.Id
            where
                measure.OrganisationId == round.OrganisationId
                && measure.Status == MeasureStatus.Done
                && goal.Criterion == criterion.Id
                && (measure.UnitId == unit || measure.UnitId == null)
            orderby measure.DueOn descending, measure.Id
            select new
            {
                measure.Id,
                measure.Title,
                measure.Effect,
                goal.TargetLevel,
            }
        )
            .Take(Most)
            .ToListAsync(stop);
        return
        [
            .. found.Select(one => new AnswerHint(
                Said(one.Title, one.TargetLevel, one.Effect),
                Addresses.Measure(one.Id),
                t["Se åtgärden"]
            )),
        ];
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
