using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans;

/// <summary>How many measures there are of each kind of time.</summary>
public sealed record MeasureCounts(int Late, int Soon, int Effects, int Vacant)
{
    public static readonly MeasureCounts None = new(0, 0, 0, 0);
}

/// <summary>The lists people ask for, as parts of a question to the database; the same as <see cref="Measure"/> says of one.</summary>
public static class MeasureLists
{
    /// <summary>How soon is soon.</summary>
    public const int DaysSoon = 30;

    extension(IQueryable<Measure> measures)
    {
        /// <summary>Neither done nor dropped.</summary>
        public IQueryable<Measure> NotOver() =>
            measures.Where(m =>
                m.Status != MeasureStatus.Done && m.Status != MeasureStatus.Dropped
            );

        /// <summary>Somebody has said so, or the day has passed.</summary>
        public IQueryable<Measure> Late(DateOnly today) => measures.Where(IsLate(today));

        /// <summary>Those that are shown to stand so: what is late is late, whatever was told last.</summary>
        public IQueryable<Measure> Shown(MeasureStatus status, DateOnly today) =>
            status == MeasureStatus.Delayed
                ? measures.Late(today)
                : measures.Where(m =>
                    m.Status == status
                    && (
                        m.Status == MeasureStatus.Done
                        || m.Status == MeasureStatus.Dropped
                        || m.DueOn == null
                        || m.DueOn >= today
                    )
                );

        /// <summary>Not late, and due from today to a day.</summary>
        public IQueryable<Measure> DueBy(DateOnly today, DateOnly last) =>
            measures.Where(IsDueBy(today, last));

        /// <summary>Not late, and due within the days that are soon.</summary>
        public IQueryable<Measure> DueSoon(DateOnly today) =>
            measures.DueBy(today, today.AddDays(DaysSoon));

        /// <summary>Neither over nor late, and due after the days that are soon or on no day.</summary>
        public IQueryable<Measure> DueLater(DateOnly today) =>
            measures
                .NotOver()
                .Where(m =>
                    m.Status != MeasureStatus.Delayed
                    && (m.DueOn == null || m.DueOn > today.AddDays(DaysSoon))
                );

        /// <summary>Done, asked about at the latest on a day or with no day to ask, and nobody has told what changed.</summary>
        public IQueryable<Measure> AwaitingEffect(DateOnly day) =>
            measures.Where(AwaitsEffect(day));

        /// <summary>Not over, and nobody answers for it: no function and no person, or the person has left, or the unit is closed.</summary>
        public IQueryable<Measure> Vacant(MrContext db) => measures.Where(IsVacant(db));

        /// <summary>All kinds in one question, which goes through the measures once.</summary>
        public async Task<MeasureCounts> CountByTime(
            MrContext db,
            DateOnly today,
            CancellationToken stop
        )
        {
            var (late, soon) = (IsLate(today), IsDueBy(today, today.AddDays(DaysSoon)));
            var (effects, vacant) = (AwaitsEffect(today), IsVacant(db));
            return await measures
                    .GroupBy(_ => 1)
                    .Select(all => new MeasureCounts(
                        all.AsQueryable().Count(late),
                        all.AsQueryable().Count(soon),
                        all.AsQueryable().Count(effects),
                        all.AsQueryable().Count(vacant)
                    ))
                    .SingleOrDefaultAsync(stop)
                ?? MeasureCounts.None;
        }
    }

    private static Expression<Func<Measure, bool>> IsLate(DateOnly today) =>
        m =>
            m.Status == MeasureStatus.Delayed
            || m.DueOn < today
                && m.Status != MeasureStatus.Done
                && m.Status != MeasureStatus.Dropped;

    private static Expression<Func<Measure, bool>> IsDueBy(DateOnly today, DateOnly last) =>
        m =>
            m.DueOn >= today
            && m.DueOn <= last
            && m.Status != MeasureStatus.Delayed
            && m.Status != MeasureStatus.Done
            && m.Status != MeasureStatus.Dropped;

    private static Expression<Func<Measure, bool>> AwaitsEffect(DateOnly day) =>
        m =>
            m.Status == MeasureStatus.Done
            && (m.EffectOn == null || m.EffectOn <= day)
            && (m.Effect == null || m.Effect == EffectSeen.NotYet);

    private static Expression<Func<Measure, bool>> IsVacant(MrContext db) =>
        m =>
            m.Status != MeasureStatus.Done
            && m.Status != MeasureStatus.Dropped
            && (
                m.Owner == null && m.PersonId == null
                || db.Set<Person>().Any(p => p.Id == m.PersonId && p.LeftAt != null)
                || db.Set<Unit>().Any(u => u.Id == m.UnitId && u.ClosedAt != null)
            );
}
