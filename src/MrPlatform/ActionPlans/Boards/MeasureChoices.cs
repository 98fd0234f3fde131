using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>What there is to choose among: only what some measure has.</summary>
public sealed record MeasureChoices(
    IReadOnlyList<(Guid Id, string Title)> Plans,
    IReadOnlyList<(Guid Id, string Name)> Units,
    IReadOnlyList<string> Owners,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Right> Rights
)
{
    public static async Task<MeasureChoices> Read(
        MrContext db,
        Viewer viewer,
        IReadOnlyList<GoalPlace> places,
        CancellationToken stop
    )
    {
        var measures = db.MeasuresSeenBy(viewer);
        var plans = await db.PlansSeenBy(viewer)
            .OrderByDescending(p => p.MadeAt)
            .Select(p => new { p.Id, p.Title })
            .ToListAsync(stop);
        var units = await db
            .Units.Where(u => measures.Any(m => m.UnitId == u.Id))
            .OrderBy(u => u.Position)
            .Select(u => new { u.Id, u.Name })
            .ToListAsync(stop);
        var owners = await measures
            .Where(m => m.Owner != null)
            .Select(m => m.Owner!)
            .Distinct()
            .ToListAsync(stop);
        return new(
            [.. plans.Select(p => (p.Id, p.Title))],
            [.. units.Select(u => (u.Id, u.Name))],
            [.. owners.Order(StringComparer.Create(Ui.Language.Swedish, ignoreCase: true))],
            [
                .. places
                    .Select(p => p.Role)
                    .OfType<Role>()
                    .DistinctBy(r => r.Code)
                    .OrderBy(r => r.Actor),
            ],
            [
                .. places
                    .SelectMany(p => p.Rights)
                    .DistinctBy(r => r.Id)
                    .OrderBy(
                        r => r.Name,
                        StringComparer.Create(Ui.Language.Swedish, ignoreCase: true)
                    ),
            ]
        );
    }
}
