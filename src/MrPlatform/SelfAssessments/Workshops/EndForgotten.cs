using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments.Workshops.Live;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>Ends the workshops that nobody has steered for a day. Run once a day; each workshop's version lets one node through.</summary>
internal sealed class EndForgotten(MrContext db, WorkshopHub hub, TimeProvider clock)
{
    public async Task<int> Run(CancellationToken stop)
    {
        var by = By.Itself(clock.GetUtcNow());
        var before = by.At - Workshop.Forgotten;
        var due = await (
            from workshop in db.Workshops
            join unit in db.RatingUnits on workshop.RatingUnitId equals unit.Id
            join round in db.SelfAssessments on workshop.SelfAssessmentId equals round.Id
            where
                workshop.EndedAt == null
                && workshop.StartedAt < before
                && (workshop.SteeredAt == null || workshop.SteeredAt < before)
            select new
            {
                workshop.Id,
                Unit = unit.Name,
                Round = round.Title,
            }
        ).ToListAsync(stop);
        var done = 0;
        foreach (var one in due)
            done += await End(one.Id, new(one.Unit, one.Round), by, stop) ? 1 : 0;
        return done;
    }

    private async Task<bool> End(Guid id, WorkshopWords words, By by, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var workshop = await db.Workshops.SingleAsync(w => w.Id == id, stop);
        workshop.EndForgotten(words, by);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody steered it in the same instant, or another node was first.
            return false;
        }
        hub.Changed(id);
        return true;
    }
}
