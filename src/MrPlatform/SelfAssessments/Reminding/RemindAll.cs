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
        var by = new By(PersonId: null, "MR-plattformen", now);
        var sent = 0;
        foreach (var person in await WhoHaveSomething(by.Today, stop))
            sent += await one.SendIfDue(person, by, stop) ? 1 : 0;
        return sent;
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
