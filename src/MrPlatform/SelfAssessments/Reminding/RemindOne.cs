using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.Mine;
using MrPlatform.SelfAssessments.StandingIn;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>One letter to one person with all they have left: by itself when they want it, or because the process leader asks, once a day each.</summary>
public sealed class RemindOne(MrContext db, ReminderLetter letters)
{
    /// <summary>
    /// Whom the process leader may remind today of what has been given to somebody in a unit: not reminded by hand yet, not turned off. Without
    /// those that have nobody to write to.
    /// </summary>
    public async Task<IReadOnlyDictionary<Taker, IReadOnlyList<Guid>>> Among(
        RatingUnit unit,
        IReadOnlyCollection<Taker> takers,
        DateOnly today,
        CancellationToken stop
    )
    {
        var people = await WhoGetsIt.Of(db, unit, takers, today, stop);
        var may = await Remindable([.. people.Values.SelectMany(p => p)], today, stop);
        return people
            .Select(p => (p.Key, To: (IReadOnlyList<Guid>)[.. p.Value.Where(may.Contains)]))
            .Where(p => p.To.Count > 0)
            .ToDictionary(p => p.Key, p => p.To);
    }

    private async Task<IReadOnlySet<Guid>> Remindable(
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
            )
            .Select(p => p.Id)
            .ToHashSetAsync(stop);

    /// <summary>By hand, now, to each of those who may be reminded.</summary>
    public async Task Send(IReadOnlyCollection<Guid> people, By by, CancellationToken stop)
    {
        if (people.Count == 0)
            throw new RuleBroken(
                "Det finns ingen att påminna i dag: påmind redan, har stängt av påminnelser eller har lämnat."
            );
        var (left, sent) = (0, 0);
        foreach (var person in people)
        {
            var mine = await MyCriteria.Of(db, person, by.Today, stop);
            left += mine.Left.Count;
            if (
                mine.Left.Count > 0
                && await Post(person, new(mine, [], []), (by, ByHand: true), stop)
            )
                sent++;
        }
        if (left == 0)
            throw new RuleBroken("Den personen har inget kvar att svara på.");
        if (sent == 0)
            throw new RuleBroken("Personen har redan fått en påminnelse i dag.");
    }

    /// <summary>By itself: true when a letter was put in the outbox.</summary>
    /// <param name="more">What stands empty in the organisation, for who leads its rounds; and what else lies before the person.</param>
    public async Task<bool> SendIfDue(
        Guid person,
        (IReadOnlyList<VacantWork> Empty, IReadOnlyList<DueThing> Things) more,
        (By By, Morning Morning) at,
        CancellationToken stop
    )
    {
        var by = at.By;
        db.ChangeTracker.Clear();
        var today = by.Today;
        var last = await db
            .ReminderRuns.Where(r => r.PersonId == person && !r.ByHand)
            .MaxAsync(r => (DateOnly?)r.Day, stop);
        if (last == today || await db.StandInsOn(today).AnyAsync(s => s.PersonId == person, stop))
            return false;
        var wish = await WishOf(person, stop);
        var owed = new Owed(await MyCriteria.Of(db, person, today, stop), more.Empty, more.Things);
        return wish.IsDue(owed, at.Morning, last)
            && await Post(person, owed, (by, ByHand: false), stop);
    }

    private async Task<bool> Post(
        Guid id,
        Owed owed,
        (By By, bool ByHand) at,
        CancellationToken stop
    )
    {
        var (by, byHand) = at;
        var person = await db.People.SingleAsync(p => p.Id == id, stop);
        if (person.LeftAt is not null || string.IsNullOrEmpty(person.Email))
            return false;
        db.Add(new ReminderRun(person, owed, byHand, by));
        db.Add(letters.For(person, await WishOf(id, stop), owed, (byHand ? by.Name : null, by.At)));
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
