using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;
using MrPlatform.Ui.Text;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>A change of what was promised as it is shown. A day that was moved with a reason is told by whoever told of the delay.</summary>
public sealed record ChangeShown(
    DateTimeOffset At,
    long Goal,
    Guid? MeasureId,
    string About,
    PromisePart Part,
    string? Before,
    string? After,
    string? Reason,
    string ByName
)
{
    /// <summary>Latest first.</summary>
    /// <param name="measure">Only of one, without the days that were moved: its own page tells of them.</param>
    public static async Task<IReadOnlyList<ChangeShown>> Read(
        MrContext db,
        ActionPlan plan,
        Guid? measure,
        CancellationToken stop
    )
    {
        var id = plan.Id;
        var changed = await db
            .PromiseChanges.Where(c =>
                c.ActionPlanId == id && (measure == null || c.MeasureId == measure)
            )
            .Select(c => new ChangeShown(
                c.At,
                c.GoalNumber,
                c.MeasureId,
                c.About,
                c.Part,
                c.Before,
                c.After,
                null,
                c.ByName
            ))
            .ToListAsync(stop);
        if (measure is null && plan.AdoptedOn is { } adopted)
            changed.AddRange(await Delays(db, (id, adopted), stop));
        return [.. changed.OrderByDescending(c => c.At).ThenBy(c => c.About).ThenBy(c => c.Part)];
    }

    private static async Task<IEnumerable<ChangeShown>> Delays(
        MrContext db,
        (Guid Plan, DateOnly Adopted) of,
        CancellationToken stop
    ) => (
            await (
                from act in db.StatusActs.AsNoTracking()
                join measure in db.Measures on act.MeasureId equals measure.Id
                join goal in db.Goals on measure.GoalId equals goal.Id
                where measure.ActionPlanId == of.Plan && act.NewDay != null
                select new
                {
                    act,
                    goal.Number,
                    measure.Title,
                }
            ).ToListAsync(stop)
        ).Where(one => Stockholm.DayOf(one.act.At) >= of.Adopted).Select(one => new ChangeShown(one.act.At, one.Number, one.act.MeasureId, one.Title, PromisePart.DueOn, one.act.DayBefore?.Iso(), one.act.NewDay?.Iso(), one.act.Text, one.act.ByName));

    /// <summary>As a person reads it.</summary>
    public string Words(string? value) =>
        value is null ? "–"
        : Part is PromisePart.DueOn or PromisePart.EffectOn
            ? DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture).Words()
        : value;
}
