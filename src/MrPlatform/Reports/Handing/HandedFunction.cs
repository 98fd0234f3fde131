using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.Storage;

namespace MrPlatform.Reports.Handing;

/// <summary>
/// A function that answers for something: as it is written in the plans, or one of those that people have in the platform. Spellings that give the same
/// address are the same function.
/// </summary>
/// <param name="Name">As it is spelled most often.</param>
/// <param name="Spellings">All there are in the plans.</param>
/// <param name="Platform">The function that people are given, when it is one of those.</param>
public sealed record HandedFunction(
    string Slug,
    string Name,
    IReadOnlyList<string> Spellings,
    Function? Platform,
    int Measures
)
{
    public static async Task<IReadOnlyList<HandedFunction>> All(
        MrContext db,
        Viewer viewer,
        CancellationToken stop
    )
    {
        var owners = await db.MeasuresSeenBy(viewer)
            .Where(m => m.Owner != null)
            .GroupBy(m => m.Owner!)
            .Select(one => new { Owner = one.Key, Count = one.Count() })
            .ToListAsync(stop);
        var rounds = db.RoundsSeenBy(viewer).Where(a => a.ConcludedAt == null).Select(a => a.Id);
        var allotted = await db
            .Allotments.Where(a => a.Function != null && rounds.Contains(a.SelfAssessmentId))
            .Select(a => a.Function!.Value)
            .Distinct()
            .ToListAsync(stop);
        return
        [
            .. owners
                .Select(o => (Name: o.Owner, o.Count, Platform: Known(o.Owner)))
                .Concat(allotted.Select(f => (f.Swedish(), 0, (Function?)f)))
                .GroupBy(o => AddressOf(o.Item1))
                .Select(same => new HandedFunction(
                    same.Key,
                    same.OrderByDescending(o => o.Item2)
                        .ThenBy(o => o.Item1, StringComparer.Ordinal)
                        .First()
                        .Item1,
                    [.. same.Where(o => o.Item2 > 0).Select(o => o.Item1)],
                    same.Select(o => o.Item3).FirstOrDefault(f => f is not null),
                    same.Sum(o => o.Item2)
                ))
                .OrderBy(f => f.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>The part of an address that a function has; never empty.</summary>
    public static string AddressOf(string name) =>
        Foundations.Slug.Of(name) is { Length: > 0 } slug ? slug : "funktion";

    private static Function? Known(string name) =>
        Enum.GetValues<Function>()
            .Where(f => f != Function.NationalEditor)
            .Select(f => (Function?)f)
            .FirstOrDefault(f =>
                string.Equals(f!.Value.Swedish(), name.Trim(), StringComparison.OrdinalIgnoreCase)
            );
}
