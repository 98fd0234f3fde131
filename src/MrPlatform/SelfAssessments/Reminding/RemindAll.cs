using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Mail;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.StandingIn;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>
/// The morning's reminders: everybody who has something left, one at a time, each in a transaction of its own. Any number of nodes may run it.
/// Without a mail server or an address of the installation nothing leaves: else old letters would wait for the day somebody sets them.
/// </summary>
public sealed class RemindAll(
    MrContext db,
    RemindOne one,
    IEnumerable<IDueThings> sources,
    MailSettings mail,
    TimeProvider clock
)
{
    /// <summary>Swedish hours between which letters leave by themselves.</summary>
    public const int FirstHour = 7;
    public const int LastHour = 20;

    public async Task<int> Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (
            mail.Host is null
            || mail.Site is null
            || Stockholm.Clock(now).Hour is < FirstHour or >= LastHour
        )
            return 0;
        var by = By.Itself(now);
        var morning = new Morning(by.Today, await LastBefore(by.Today, stop));
        var empty = await VacantWork.ByLeader(db, stop);
        var things = await Things(by.Today, stop);
        var people = (await WhoHaveSomething(by.Today, stop))
            .Union(empty.Keys)
            .Union(things.Select(own => own.Key));
        var sent = 0;
        foreach (var person in people.ToList())
            sent += await one.SendIfDue(
                person,
                (empty.GetValueOrDefault(person, []), [.. things[person]]),
                (by, morning),
                stop
            )
                ? 1
                : 0;
        await Gone(by, stop);
        return sent;
    }

    private Task<DateOnly?> LastBefore(DateOnly today, CancellationToken stop) =>
        db.Set<MorningRun>().Where(m => m.Day < today).MaxAsync(m => (DateOnly?)m.Day, stop);

    /// <summary>Notes that all have been gone through; a run that was broken off does not get here, and is made up for.</summary>
    private async Task Gone(By by, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        if (await db.Set<MorningRun>().AnyAsync(m => m.Day == by.Today, stop))
            return;
        db.Add(new MorningRun(by.Today, by.At));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
            when (db.Set<MorningRun>().AsNoTracking().Any(m => m.Day == by.Today))
        {
            // Another node was first.
        }
    }

    /// <summary>By person, late first: what is somebody's who is away is told to whoever stands in.</summary>
    private async Task<ILookup<Guid, DueThing>> Things(DateOnly today, CancellationToken stop)
    {
        var all = new List<(Guid Person, DueThing Thing)>();
        foreach (var source in sources)
            all.AddRange(await source.On(today, stop));
        var standIns = (
            await db.StandInsOn(today)
                .Select(s => new { s.PersonId, s.StandInId })
                .ToListAsync(stop)
        ).ToLookup(s => s.PersonId, s => s.StandInId);
        return all.SelectMany(one =>
                (standIns.Contains(one.Person) ? standIns[one.Person] : [one.Person]).Select(
                    person => (person, one.Thing)
                )
            )
            .OrderBy(one => one.Thing.Kind)
            .ThenBy(one => one.Thing.Day ?? DateOnly.MaxValue)
            .ToLookup(one => one.person, one => one.Thing);
    }

    private async Task<IReadOnlyCollection<Guid>> WhoHaveSomething(
        DateOnly today,
        CancellationToken stop
    )
    {
        var left =
            from round in db.SelfAssessments
            join given in db.Allotments on round.Id equals given.SelfAssessmentId
            join answer in db.Answers on given.AnswerId equals answer.Id
            where round.ConcludedAt == null && answer.State == AnswerState.Unanswered
            select given;
        var byName = await left.Where(a => a.PersonId != null)
            .Select(a => a.PersonId!.Value)
            .Distinct()
            .ToListAsync(stop);
        var byFunction = await (
            from given in left
            join unit in db.RatingUnits on given.RatingUnitId equals unit.Id
            join held in db.Set<Assignment>() on (Guid?)unit.UnitId equals held.UnitId
            where given.Function == held.Function
            select held.PersonId
        )
            .Distinct()
            .ToListAsync(stop);
        var people = byName.Union(byFunction).ToList();
        var standIns = await db.StandInsOn(today)
            .Where(s => people.Contains(s.PersonId))
            .Select(s => s.StandInId)
            .ToListAsync(stop);
        return [.. people.Union(standIns)];
    }
}
