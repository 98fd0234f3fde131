using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>
/// On how fresh evidence the levels of an area rest, on the day the round was counted: each answer by the piece that stays fresh longest. Soon is
/// within the coming quarter.
/// </summary>
public sealed record EvidenceFreshness(string Area, long Fresh, long Soon, long Old, long None)
{
    public const int MonthsSoon = 3;

    public long All => Fresh + Soon + Old + None;

    public static EvidenceFreshness operator +(EvidenceFreshness a, EvidenceFreshness b) =>
        new(a.Area, a.Fresh + b.Fresh, a.Soon + b.Soon, a.Old + b.Old, a.None + b.None);

    /// <summary>Only answers with a level, of criteria that rest on evidence; for the round from its counts, for one unit from its answers.</summary>
    public static async Task<IReadOnlyList<EvidenceFreshness>> Read(
        MrContext db,
        SelfAssessment round,
        RatingUnit? unit,
        CancellationToken stop
    )
    {
        var ages = unit is null
            ? db
                .EvidenceAges.Where(a => a.SelfAssessmentId == round.Id)
                .Select(a => new Age(a.Area, a.FreshThrough, a.Answers))
            : db
                .Answers.Where(a => a.RatingUnitId == unit.Id && a.FreshThrough != null)
                .Select(a => new Age(a.Area, a.FreshThrough!.Value, 1));
        var (today, soon) = (round.CountedOn, round.CountedOn.AddMonths(MonthsSoon));
        return
        [
            .. (await ages.ToListAsync(stop))
                .GroupBy(age => age.Area, StringComparer.Ordinal)
                .Select(area =>
                    area.Select(age => age.In(today, soon))
                        .Aggregate(new EvidenceFreshness(area.Key, 0, 0, 0, 0), (a, b) => a + b)
                ),
        ];
    }

    private sealed record Age(string Area, DateOnly Through, long Answers)
    {
        public EvidenceFreshness In(DateOnly today, DateOnly soon) =>
            Through == Answer.NoEvidence ? new(Area, 0, 0, 0, Answers)
            : Through < today ? new(Area, 0, 0, Answers, 0)
            : Through <= soon ? new(Area, 0, Answers, 0, 0)
            : new(Area, Answers, 0, 0, 0);
    }
}
