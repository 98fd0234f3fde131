using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Lived;

/// <summary>A round and those of its units whose links the person may read; whether the person may also make and close them.</summary>
public sealed record LivedPlace(SelfAssessment Round, IReadOnlyList<RatingUnit> Units, bool MayAct)
{
    /// <summary>Null when the round does not exist for the person. Tracked, since acts are recorded on the round.</summary>
    public static async Task<LivedPlace?> Find(
        MrContext db,
        Viewer viewer,
        Guid round,
        CancellationToken stop
    )
    {
        if (
            await db.RoundsSeenBy(viewer).FirstOrDefaultAsync(a => a.Id == round, stop)
            is not { } found
        )
            return null;
        var units = await db.UnitsReadBy(viewer, round).OrderBy(u => u.Number).ToListAsync(stop);
        return new(found, units, found.IsOpen && viewer.AsksWhatIsLived);
    }

    /// <summary>One of the links, with its unit; null when there is none that the person may read.</summary>
    public async Task<(LivedLink Link, RatingUnit Unit)?> Link(
        MrContext db,
        Guid link,
        CancellationToken stop
    ) =>
        await db.LivedLinks.FirstOrDefaultAsync(
            l => l.Id == link && l.SelfAssessmentId == Round.Id,
            stop
        )
            is { } found
        && Units.FirstOrDefault(u => u.Id == found.RatingUnitId) is { } unit
            ? (found, unit)
            : null;
}

/// <summary>Who makes links for lived answers, and who reads of them.</summary>
public static class LivedViewer
{
    extension(Viewer viewer)
    {
        /// <summary>The process leader for all units, a head for the own ones.</summary>
        public bool AsksWhatIsLived => viewer.IsAnyOf(Function.ProcessLeader, Function.Head);

        public bool ReadsLivedLinks => viewer.AsksWhatIsLived || viewer.SeesAllUnits;
    }
}
