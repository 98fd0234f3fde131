using Microsoft.EntityFrameworkCore;
using MrPlatform.Library.Examples.Noting;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Trying;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.Library.Examples;

/// <summary>
/// What waits for those who write examples: what the editors have sent back, and what began half a year ago and nobody has told of since.
/// </summary>
public sealed record ExamplesWaiting(
    IReadOnlyList<SubmittedExample> Returned,
    IReadOnlyList<Adaptation> Untold
)
{
    private const int MonthsBeforeAsking = 6;

    public static async Task<ExamplesWaiting> Read(
        MrContext db,
        Viewer viewer,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (!viewer.WritesExamples)
            return new([], []);
        var since = today.AddMonths(-MonthsBeforeAsking);
        return new(
            await db.ExamplesOf(viewer)
                .AsNoTracking()
                .Where(e => e.ReturnedAt != null)
                .OrderBy(e => e.ReturnedAt)
                .ToListAsync(stop),
            await db.NotesOf<Adaptation>(viewer)
                .AsNoTracking()
                .Where(a => a.Outcome == null && a.StartsOn <= since)
                .OrderBy(a => a.StartsOn)
                .ToListAsync(stop)
        );
    }
}
