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
    /// Heaviest first; of what weighs the same, the cheapest, then the lowest level, then by key. Those the group has given a place of their own are put
    /// there last of all, lowest place first, so that each ends up where it was put.
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
            .ThenBy(one => one.Gap.Level ?? 0)
            .ThenBy(one => one.Gap.Key, StringComparer.Ordinal)
            .ToList();
        var list = all.Where(one => !one.IsPlaced).ToList();
        foreach (
            var one in all.Where(one => one.IsPlaced)
                .OrderBy(one => one.Judgement!.Place)
                .ThenByDescending(one => one.Judgement!.At)
        )
            list.Insert((int)Math.Min(one.Judgement!.Place!.Value - 1, list.Count), one);
        return [.. list.Select((one, i) => one with { Place = i + 1 })];
    }
}
