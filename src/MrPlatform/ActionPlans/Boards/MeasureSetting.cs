using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>What measures are chosen among by: who asks, the day, where the goals stand in their frameworks, and the units that a chosen one stands for.</summary>
/// <param name="Chosen">The unit chosen and all below it; none when no unit is chosen.</param>
public sealed record MeasureSetting(
    MrContext Db,
    Viewer Viewer,
    DateOnly Today,
    IReadOnlyList<GoalPlace> Places,
    IReadOnlySet<Guid> Chosen
);
