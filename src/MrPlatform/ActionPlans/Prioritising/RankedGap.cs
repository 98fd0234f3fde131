using Microsoft.EntityFrameworkCore;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Prioritising;

/// <summary>A shortcoming in its place in the list: what it weighs, and whether the group has said so or it is our suggestion.</summary>
public sealed record RankedGap(Gap Gap, int Place, Weight Weight, Judgement? Judgement)
{
    public Cost Cost => Judgement?.Cost ?? Cost.Unknown;

    public bool IsJudged => Judgement is not null;

    /// <summary>The group has put it where it stands, whatever the figures say.</summary>
    public bool IsPlaced => Judgement?.Place is not null;

    /// <summary>The place the group chose when it is not the one it got: another decision came later, or the list has become shorter.</summary>
    public long? WantedPlace => Judgement?.Place is { } wanted && wanted != Place ? wanted : null;

    public static async Task<IReadOnlyList<RankedGap>> Read(
        MrContext db,
        IEnumerable<IGaps> sources,
        SelfAssessment round,
        CancellationToken stop
    )
    {
        var gaps = new List<Gap>();
        foreach (var source in sources)
            gaps.AddRange(await source.Of(round, stop));
        var judged = await db
            .Judgements.AsNoTracking()
            .Where(j => j.SelfAssessmentId == round.Id)
            .ToDictionaryAsync(j => j.Gap, StringComparer.Ordinal, stop);
        return Rank(gaps, judged);
    }

    /// <summary>
    /// Heaviest first; of what weighs the same, the cheapest, then the lowest level, then what nobody knows the level of, then by key. Those the group has given a place of their own stand
    /// there, whatever the others weigh; of two that were given the same, the one decided last, and the other as near after it as can be.
    /// </summary>
    public static IReadOnlyList<RankedGap> Rank(
        IEnumerable<Gap> gaps,
        IReadOnlyDictionary<string, Judgement> judged
    )
    {
        var all = gaps.Select(gap =>
            {
                var judgement = judged.GetValueOrDefault(gap.Key);
                return new RankedGap(
                    gap,
                    Place: 0,
                    judgement?.Weigh(gap.IsLaw) ?? gap.Suggested,
                    judgement
                );
            })
            .OrderByDescending(one => one.Weight.Points)
            .ThenBy(one => one.Cost)
            .ThenBy(one => one.Gap.Level ?? int.MaxValue)
            .ThenBy(one => one.Gap.Key, StringComparer.Ordinal)
            .ToList();
        var places = new RankedGap?[all.Count];
        foreach (
            var one in all.Where(one => one.IsPlaced).OrderByDescending(one => one.Judgement!.At)
        )
            places[FreeFrom(places, (int)Math.Min(one.Judgement!.Place!.Value, all.Count) - 1)] =
                one;
        var others = new Queue<RankedGap>(all.Where(one => !one.IsPlaced));
        return
        [
            .. places.Select((placed, i) => (placed ?? others.Dequeue()) with { Place = i + 1 }),
        ];
    }

    /// <summary>The wanted place, or the first free one after it, or before it when there is none.</summary>
    private static int FreeFrom(RankedGap?[] places, int wanted)
    {
        var after = Array.FindIndex(places, wanted, one => one is null);
        return after >= 0 ? after : Array.FindLastIndex(places, wanted, one => one is null);
    }
}
