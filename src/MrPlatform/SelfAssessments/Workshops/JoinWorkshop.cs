using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>Lets somebody without a name into a workshop: one more respondent of the unit, of whom nothing is known.</summary>
public sealed class JoinWorkshop(MrContext db, TimeProvider clock)
{
    /// <summary>Returns who joined.</summary>
    /// <exception cref="RuleBroken">The workshop has ended or is full, or the round is concluded.</exception>
    public async Task<Guid> ByPhone(WorkshopScene scene, CancellationToken stop)
    {
        if (scene.Phase == Phase.Ended)
            throw new RuleBroken("Verkstaden är slut. Det går inte att vara med längre.");
        var joined = await db.WorkshopParticipants.CountAsync(
            p => p.WorkshopId == scene.Workshop.Id,
            stop
        );
        if (joined >= Workshop.MostParticipants)
            throw new RuleBroken("Verkstaden är full. Fler än 1 000 kan inte vara med.");
        var respondent = scene.Round.Join(scene.Unit, clock.GetUtcNow());
        db.AddRange(respondent, new WorkshopParticipant(scene.Workshop, respondent.Id));
        await db.SaveChangesAsync(stop);
        return respondent.Id;
    }
}
