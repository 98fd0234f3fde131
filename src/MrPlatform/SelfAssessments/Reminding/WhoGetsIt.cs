using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.StandingIn;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>
/// Who a letter about what somebody has been given goes to: the person, or all who have the function in the unit; and for each who is away, whoever
/// stands in.
/// </summary>
internal static class WhoGetsIt
{
    public static async Task<IReadOnlyDictionary<Taker, IReadOnlyList<Guid>>> Of(
        MrContext db,
        RatingUnit unit,
        IReadOnlyCollection<Taker> takers,
        DateOnly today,
        CancellationToken stop
    )
    {
        var functions = takers.Select(t => t.Function).OfType<Function>().ToList();
        var holders = (
            await db.Set<Assignment>()
                .Where(a => a.UnitId == unit.UnitId && functions.Contains(a.Function))
                .Select(a => new { a.Function, a.PersonId })
                .ToListAsync(stop)
        ).ToLookup(a => a.Function, a => a.PersonId);
        var people = takers.ToDictionary(
            taker => taker,
            taker =>
                taker.PersonId is { } person ? [person] : holders[taker.Function!.Value].ToList()
        );
        var all = people.Values.SelectMany(p => p).Distinct().ToList();
        var standIns = (
            await db.StandInsOn(today)
                .Where(s => all.Contains(s.PersonId))
                .Select(s => new { s.PersonId, s.StandInId })
                .ToListAsync(stop)
        ).ToLookup(s => s.PersonId, s => s.StandInId);
        return people.ToDictionary(
            p => p.Key,
            p =>
                (IReadOnlyList<Guid>)
                    [
                        .. p
                            .Value.SelectMany(one => standIns.Contains(one) ? standIns[one] : [one])
                            .Distinct(),
                    ]
        );
    }
}
