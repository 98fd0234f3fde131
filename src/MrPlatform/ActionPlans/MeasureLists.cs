using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans;

/// <summary>The lists people ask for, as parts of a question to the database; the same as <see cref="Measure"/> says of one.</summary>
public static class MeasureLists
{
    extension(IQueryable<Measure> measures)
    {
        /// <summary>Neither done nor dropped.</summary>
        public IQueryable<Measure> NotOver() =>
            measures.Where(m =>
                m.Status != MeasureStatus.Done && m.Status != MeasureStatus.Dropped
            );

        /// <summary>Somebody has said so, or the day has passed.</summary>
        public IQueryable<Measure> Late(DateOnly today) =>
            measures.NotOver().Where(m => m.Status == MeasureStatus.Delayed || m.DueOn < today);

        /// <summary>Not late, and due from today to a day.</summary>
        public IQueryable<Measure> DueBy(DateOnly today, DateOnly last) =>
            measures
                .NotOver()
                .Where(m =>
                    m.Status != MeasureStatus.Delayed && m.DueOn >= today && m.DueOn <= last
                );

        /// <summary>Done, asked about at the latest on a day, and nobody has told what changed.</summary>
        public IQueryable<Measure> AwaitingEffect(DateOnly day) =>
            measures.Where(m =>
                m.Status == MeasureStatus.Done
                && m.EffectOn <= day
                && (m.Effect == null || m.Effect == EffectSeen.NotYet)
            );

        /// <summary>Not over, and nobody answers for it: no function and no person, or the person has left, or the unit is closed.</summary>
        public IQueryable<Measure> Vacant(MrContext db) =>
            measures
                .NotOver()
                .Where(m =>
                    m.Owner == null && m.PersonId == null
                    || db.Set<Person>().Any(p => p.Id == m.PersonId && p.LeftAt != null)
                    || db.Set<Unit>().Any(u => u.Id == m.UnitId && u.ClosedAt != null)
                );
    }
}
