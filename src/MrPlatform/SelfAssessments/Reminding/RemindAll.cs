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
public sealed class RemindAll(MrContext db, RemindOne one, MailSettings mail, TimeProvider clock)
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
        var sent = 0;
        foreach (var person in (await WhoHaveSomething(by.Today, stop)).Union(empty.Keys))
            sent += await one.SendIfDue(
                person,
                empty.GetValueOrDefault(person, []),
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
