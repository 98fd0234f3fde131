using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>A workshop that the person signed in may lead: it lies in a round of theirs, and they lead rounds.</summary>
public sealed record LedWorkshop(WorkshopScene Scene, bool MayLead)
{
    /// <summary>Null when there is none to see: absent and forbidden are the same.</summary>
    public static async Task<LedWorkshop?> Find(
        MrContext db,
        Viewer viewer,
        Guid round,
        string code,
        CancellationToken stop
    )
    {
        var id = await db.WorkshopsSeenBy(viewer, round)
            .Where(w => w.Code == code)
            .Select(w => (Guid?)w.Id)
            .FirstOrDefaultAsync(stop);
        return id is { } found && await WorkshopScene.Read(db, found, stop) is { } scene
            ? new(scene, viewer.LeadsRounds)
            : null;
    }

    public WorkshopWords Words => new(Scene.Unit.Name, Scene.Round.Title);
}
