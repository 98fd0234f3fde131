using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Reminding;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Text;

namespace MrPlatform.ActionPlans.Following;

/// <summary>
/// Measures in people's morning letters: late, due within a month, done and to be told of. To the person named; else to the heads of the unit that
/// answers; else to who leads the work. What nobody answers for goes to who leads the work, and says so.
/// </summary>
internal sealed class MeasureReminders(MrContext db, IStringLocalizer<ActionPlansWords> t)
    : IDueThings
{
    public async Task<IReadOnlyList<(Guid Person, DueThing Thing)>> On(
        DateOnly today,
        CancellationToken stop
    )
    {
        var soon = today.AddDays(MeasureLists.DaysSoon);
        var vacant = await db.Measures.AsNoTracking().Vacant(db).ToListAsync(stop);
        var measures = await db
            .Measures.AsNoTracking()
            .Late(today)
            .Union(db.Measures.DueBy(today, soon))
            .Union(db.Measures.AwaitingEffect(today))
            .ToListAsync(stop);
        var empty = vacant.Select(m => m.Id).ToHashSet();
        var people = await People.Read(db, stop);
        return
        [
            .. from measure in vacant
            from person in people.LeadersOf(measure.OrganisationId)
            select (person, Vacant(measure)),
            .. from measure in measures
            where !empty.Contains(measure.Id)
            from person in people.Answering(measure)
            select (person, Thing(measure, today)),
        ];
    }

    private static DueThing Vacant(Measure measure) =>
        new(DueKind.Vacant, measure.DueOn, Addresses.Measure(measure.Id), () => measure.Title);

    private DueThing Thing(Measure measure, DateOnly today)
    {
        var address = Addresses.Measure(measure.Id);
        if (measure.IsOver)
            return new(
                DueKind.Effect,
                measure.EffectOn,
                address,
                () => t["{0}, effekten mäts {1}", measure.Title, measure.EffectOn!.Value.Words()]
            );
        return new(
            DueKind.Measure,
            measure.DueOn,
            address,
            () =>
                measure.DueOn is not { } due ? t["{0}, försenad", measure.Title]
                : due < today ? t["{0}, skulle vara klar {1}", measure.Title, due.Words()]
                : t["{0}, klar senast {1}", measure.Title, due.Words()]
        );
    }

    /// <summary>Those letters can go to: by organisation who leads the work, by unit its heads, and everybody who is still there.</summary>
    private sealed record People(
        ILookup<Guid, Guid> Leaders,
        ILookup<Guid, Guid> Heads,
        IReadOnlySet<Guid> Still
    )
    {
        public static async Task<People> Read(MrContext db, CancellationToken stop)
        {
            var held = await (
                from person in db.People
                join has in db.Set<Assignment>() on person.Id equals has.PersonId
                where
                    person.LeftAt == null
                    && person.OrganisationId != null
                    && (has.Function == Function.ProcessLeader || has.Function == Function.Head)
                select new
                {
                    person.Id,
                    person.OrganisationId,
                    has.Function,
                    has.UnitId,
                }
            ).ToListAsync(stop);
            var named = await (
                from measure in db.Measures
                join person in db.People on measure.PersonId equals (Guid?)person.Id
                where person.LeftAt == null
                select person.Id
            )
                .Distinct()
                .ToListAsync(stop);
            return new(
                held.Where(h => h.Function == Function.ProcessLeader)
                    .Select(h => (h.Id, Organisation: h.OrganisationId!.Value))
                    .Distinct()
                    .ToLookup(h => h.Organisation, h => h.Id),
                held.Where(h => h.Function == Function.Head && h.UnitId != null)
                    .ToLookup(h => h.UnitId!.Value, h => h.Id),
                named.ToHashSet()
            );
        }

        public IEnumerable<Guid> LeadersOf(Guid organisation) => Leaders[organisation];

        public IEnumerable<Guid> Answering(Measure measure) =>
            measure.PersonId is { } person && Still.Contains(person) ? [person]
            : measure.UnitId is { } unit && Heads.Contains(unit) ? Heads[unit]
            : LeadersOf(measure.OrganisationId);
    }
}
