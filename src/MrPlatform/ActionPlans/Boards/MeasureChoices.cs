using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Boards;

/// <summary>A unit to choose: it answers for a measure, takes part in one, or has one below it that does.</summary>
public sealed record UnitChoice(Guid Id, string Name, bool Answers);

/// <summary>What there is to choose among: only what some goal or measure has.</summary>
public sealed record MeasureChoices(
    IReadOnlyList<(Guid Id, string Title)> Plans,
    IReadOnlyList<UnitChoice> Units,
    IReadOnlyList<string> Owners,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Right> Rights
)
{
    // Units, who answers and who takes part, in one question: what a row is stands in it.
    private const int IsUnit = 0;
    private const int IsAnswer = 1;
    private const int IsPart = 2;

    private static readonly Func<MrContext, Guid?, IAsyncEnumerable<Row>> ReadRows =
        EF.CompileAsyncQuery(
            (MrContext db, Guid? organisation) =>
                db.Set<Unit>()
                    .Where(u => u.OrganisationId == organisation)
                    .Select(u => new
                    {
                        What = IsUnit,
                        Unit = (Guid?)u.Id,
                        Above = u.ParentId,
                        Word = (string?)u.Name,
                        u.Position,
                    })
                    .Concat(
                        db.Set<Measure>()
                            .Where(m => m.OrganisationId == organisation)
                            .Select(m => new
                            {
                                What = IsAnswer,
                                Unit = m.UnitId,
                                Above = m.UnitId,
                                Word = m.Owner,
                                Position = 0L,
                            })
                            .Distinct()
                    )
                    .Concat(
                        (
                            from part in db.Set<TakingPart>()
                            join m in db.Set<Measure>() on part.MeasureId equals m.Id
                            where m.OrganisationId == organisation
                            select new
                            {
                                What = IsPart,
                                Unit = (Guid?)part.UnitId,
                                Above = (Guid?)part.UnitId,
                                Word = (string?)"",
                                Position = 0L,
                            }
                        ).Distinct()
                    )
                    .Select(row => new Row(row.What, row.Unit, row.Above, row.Word, row.Position))
        );

    private ILookup<Guid?, Guid> Below { get; init; } =
        Array.Empty<Guid>().ToLookup(_ => (Guid?)null);

    public static async Task<MeasureChoices> Read(
        MrContext db,
        Viewer viewer,
        IReadOnlyList<GoalPlace> places,
        CancellationToken stop
    )
    {
        var letters = StringComparer.Create(Ui.Language.Swedish, ignoreCase: true);
        var rows = await ReadRows(db, viewer.OrganisationId).ToListAsync(stop);
        var units = rows.FindAll(row => row.What == IsUnit);
        return new(
            [.. places.Select(p => (p.Plan, p.PlanTitle)).Distinct()],
            [.. UnitsOf(units, rows)],
            [
                .. rows.Where(row => row.What == IsAnswer)
                    .Select(row => row.Word)
                    .OfType<string>()
                    .Distinct()
                    .Order(letters),
            ],
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
        )
        {
            Below = units.ToLookup(unit => unit.Above, unit => unit.Unit!.Value),
        };
    }

    /// <summary>The units that a choice stands for: none when no unit is chosen, or only one itself.</summary>
    public IReadOnlySet<Guid> Of(MeasureFilters filters) =>
        filters is { UnitId: { } unit, IsAlone: false } ? WithBelow(unit) : new HashSet<Guid>();

    /// <summary>The unit and all below it; one of another organisation stands for nothing.</summary>
    private HashSet<Guid> WithBelow(Guid unit) =>
        Below.Any(of => of.Contains(unit)) ? Under(unit).ToHashSet() : [];

    private IEnumerable<Guid> Under(Guid unit) => Below[unit].SelectMany(Under).Prepend(unit);

    private static IEnumerable<UnitChoice> UnitsOf(List<Row> units, List<Row> rows)
    {
        var above = units.ToDictionary(unit => unit.Unit!.Value, unit => unit.Above);
        var answers = Named(IsAnswer);
        var shown = new HashSet<Guid>();
        foreach (var named in answers.Concat(Named(IsPart)))
            for (
                Guid? at = named;
                at is { } unit && shown.Add(unit);
                at = above.GetValueOrDefault(unit)
            ) { }
        return units
            .Where(unit => shown.Contains(unit.Unit!.Value))
            .OrderBy(unit => unit.Position)
            .Select(unit => new UnitChoice(
                unit.Unit!.Value,
                unit.Word!,
                answers.Contains(unit.Unit.Value)
            ));

        HashSet<Guid> Named(int what) =>
            rows.Where(row => row.What == what).Select(row => row.Unit).OfType<Guid>().ToHashSet();
    }

    /// <param name="Word">The name of a unit, or the function that answers.</param>
    private sealed record Row(int What, Guid? Unit, Guid? Above, string? Word, long Position);
}
