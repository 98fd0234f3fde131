using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Mine;
using MrPlatform.SelfAssessments.StandingIn;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>One letter to one person with all they have left: by itself when they want it, or because the process leader asks, once a day each.</summary>
public sealed class RemindOne(MrContext db, ReminderLetter letters)
{
    /// <summary>Those of some people whom the process leader may remind today: not reminded by hand yet, not turned off, nobody standing in.</summary>
    public async Task<IReadOnlySet<Guid>> Among(
        IReadOnlyCollection<Guid> people,
        DateOnly today,
        CancellationToken stop
    ) =>
        await db
            .People.Where(p => people.Contains(p.Id) && p.LeftAt == null)
            .Where(p =>
                !db.Set<ReminderRun>().Any(r => r.PersonId == p.Id && r.Day == today && r.ByHand)
                && !db.Set<ReminderWish>()
                    .Any(w => w.PersonId == p.Id && w.Pace == ReminderPace.Never)
                && !db.StandInsOn(today).Any(s => s.PersonId == p.Id)
            )
            .Select(p => p.Id)
            .ToHashSetAsync(stop);

    /// <summary>By hand, now.</summary>
    public async Task Send(Guid person, By by, CancellationToken stop)
    {
        if (!(await Among([person], by.Today, stop)).Contains(person))
            throw new RuleBroken(
                "Den personen går inte att påminna i dag: påmind redan, har stängt av påminnelser eller har en ersättare."
            );
        var mine = await MyCriteria.Of(db, person, by.Today, stop);
        if (mine.Left.Count == 0)
            throw new RuleBroken("Den personen har inget kvar att svara på.");
        if (!await Post(person, mine, by, byHand: true, stop))
            throw new RuleBroken("Personen har redan fått en påminnelse i dag.");
    }

    /// <summary>By itself: true when a letter was put in the outbox.</summary>
    public async Task<bool> SendIfDue(Guid person, By by, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var today = by.Today;
        var last = await db
            .ReminderRuns.Where(r => r.PersonId == person && !r.ByHand)
            .MaxAsync(r => (DateOnly?)r.Day, stop);
        if (last == today || await db.StandInsOn(today).AnyAsync(s => s.PersonId == person, stop))
            return false;
        var wish = await WishOf(person, stop);
        var mine = await MyCriteria.Of(db, person, today, stop);
        return wish.IsDue(mine, today, last) && await Post(person, mine, by, byHand: false, stop);
    }

    private async Task<bool> Post(
        Guid id,
        MyCriteria mine,
        By by,
        bool byHand,
        CancellationToken stop
    )
    {
        var person = await db.People.SingleAsync(p => p.Id == id, stop);
        if (person.LeftAt is not null || string.IsNullOrEmpty(person.Email))
            return false;
        db.Add(new ReminderRun(person, mine.Left.Count, byHand, by));
        db.Add(letters.For(person, await WishOf(id, stop), mine, byHand ? by.Name : null, by.At));
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another node or another press was first. Anything else is a fault of ours and goes on.
            db.ChangeTracker.Clear();
            var today = by.Today;
            if (
                await db.ReminderRuns.AnyAsync(
                    r => r.PersonId == id && r.Day == today && r.ByHand == byHand,
                    stop
                )
            )
                return false;
            throw;
        }
    }

    private async Task<ReminderWish> WishOf(Guid person, CancellationToken stop) =>
        await db.ReminderWishes.FindAsync([person], stop)
        ?? new(await db.People.SingleAsync(p => p.Id == person, stop));
}
