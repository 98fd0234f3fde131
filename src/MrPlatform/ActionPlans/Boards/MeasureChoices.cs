using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>What there is to choose among: only what some goal or measure has.</summary>
public sealed record MeasureChoices(
    IReadOnlyList<(Guid Id, string Title)> Plans,
    IReadOnlyList<(Guid Id, string Name)> Units,
    IReadOnlyList<string> Owners,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Right> Rights
)
{
    private static readonly Func<MrContext, Guid?, IAsyncEnumerable<Answers>> Answering =
        EF.CompileAsyncQuery(
            (MrContext db, Guid? organisation) =>
                (
                    from measure in db.Set<Measure>()
                    join unit in db.Set<Unit>() on measure.UnitId equals (Guid?)unit.Id into units
                    from unit in units.DefaultIfEmpty()
                    where measure.OrganisationId == organisation
                    select new Answers(
                        measure.Owner,
                        measure.UnitId,
                        unit!.Name,
                        (long?)unit!.Position
                    )
                ).Distinct()
        );

    public static async Task<MeasureChoices> Read(
        MrContext db,
        Viewer viewer,
        IReadOnlyList<GoalPlace> places,
        CancellationToken stop
    )
    {
        var letters = StringComparer.Create(Ui.Language.Swedish, ignoreCase: true);
        var answering = await Answering(db, viewer.OrganisationId).ToListAsync(stop);
        return new(
            [.. places.Select(p => (p.Plan, p.PlanTitle)).Distinct()],
            [
                .. answering
                    .Where(a => a.Unit is not null)
                    .OrderBy(a => a.Position)
                    .Select(a => (a.Unit!.Value, a.UnitName!))
                    .Distinct(),
            ],
            [.. answering.Select(a => a.Owner).OfType<string>().Distinct().Order(letters)],
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
                    .OrderBy(r => r.Name, letters),
            ]
        );
    }

    private sealed record Answers(string? Owner, Guid? Unit, string? UnitName, long? Position);
}
