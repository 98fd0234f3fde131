using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Following;

/// <summary>
/// What waits for somebody in the plans: measures that are late and those whose effect is to be told, among the person's own or, for the process leader,
/// all of the organisation's; and for the process leader what nobody answers for.
/// </summary>
public sealed record MeasuresWaiting(int Late, int Effects, string? First)
{
    public static readonly MeasuresWaiting Nothing = new(0, 0, null);

    public bool Any => Late + Effects > 0;

    /// <summary>What nobody answers for; only for who can give it to somebody.</summary>
    public int Vacant { get; private init; }

    public static async Task<MeasuresWaiting> Read(
        MrContext db,
        Viewer viewer,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (!viewer.ReadsPlans)
            return Nothing;
        var asked = viewer.MakesPlans ? db.MeasuresSeenBy(viewer) : db.MeasuresOf(viewer);
        var late = asked.Late(today);
        var effects = asked.AwaitingEffect(today);
        var found = await late.Select(m => new
            {
                m.Title,
                m.DueOn,
                Late = 1,
            })
            .Concat(
                effects.Select(m => new
                {
                    m.Title,
                    DueOn = m.EffectOn,
                    Late = 0,
                })
            )
            .ToListAsync(stop);
        return new(
            found.Count(m => m.Late == 1),
            found.Count(m => m.Late == 0),
            found.MinBy(m => m.DueOn)?.Title
        )
        {
            Vacant = viewer.MakesPlans ? await asked.Vacant(db).CountAsync(stop) : 0,
        };
    }
}
