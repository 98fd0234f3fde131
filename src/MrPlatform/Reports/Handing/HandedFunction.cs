using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.Storage;

namespace MrPlatform.Reports.Handing;

/// <summary>
/// A function that answers for something: as it is written in the plans, or one of those that people have in the platform. Spellings with the same
/// letters and figures are the same function; of different ones that would have the same address, all but the most used have a sum of their letters in it.
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
                .GroupBy(o => Letters(o.Item1), StringComparer.Ordinal)
                .OrderByDescending(same => same.Sum(o => o.Item2))
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .GroupBy(same => AddressOf(same.Key), StringComparer.Ordinal)
                .SelectMany(alike =>
                    alike.Select(
                        (same, place) => (Same: same, Address: Numbered(alike.Key, same.Key, place))
                    )
                )
                .Select(one => (one.Address, Same: one.Same.ToList()))
                .Select(one => new HandedFunction(
                    one.Address,
                    one.Same.OrderByDescending(o => o.Item2)
                        .ThenBy(o => o.Item1, StringComparer.Ordinal)
                        .First()
                        .Item1,
                    [.. one.Same.Where(o => o.Item2 > 0).Select(o => o.Item1)],
                    one.Same.Select(o => o.Item3).FirstOrDefault(f => f is not null),
                    one.Same.Sum(o => o.Item2)
                ))
                .OrderBy(f => f.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>The part of an address that a function has; never empty.</summary>
    private static string AddressOf(string name) =>
        Foundations.Slug.Of(name) is { Length: > 0 } slug ? slug : "funktion";

    private static string Numbered(string address, string letters, int place) =>
        place == 0
            ? address
            : $"{address}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)))[..8]}";

    /// <summary>What a name is told from others by: its letters and figures, small, with one blank between words.</summary>
    private static string Letters(string name) =>
        string.Join(
            ' ',
            new string([
                .. name.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '),
            ]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    private static Function? Known(string name) =>
        Enum.GetValues<Function>()
            .Where(f => f != Function.NationalEditor)
            .Select(f => (Function?)f)
            .FirstOrDefault(f =>
                string.Equals(f!.Value.Swedish(), name.Trim(), StringComparison.OrdinalIgnoreCase)
            );
}
