using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>
/// How old the evidence of a round is, on the day its levels were counted: how many pieces in each half year of age, and how many are old –
/// older than 24 months or past their own end day.
/// </summary>
public sealed record EvidenceAge(DateOnly Day, IReadOnlyList<int> Counts)
{
    /// <summary>Groups: under 6, 12, 18 and 24 months, then old.</summary>
    public const int Groups = 5;

    public int Whole => Counts.Sum();

    public int Old => Counts[^1];

    /// <summary>Of a whole round, or of one unit in it.</summary>
    public static async Task<EvidenceAge> Read(
        MrContext db,
        SelfAssessment round,
        Guid? ratingUnit,
        CancellationToken stop
    )
    {
        var day = round.CountedOn;
        var (half, year, later) = (day.AddMonths(-6), day.AddMonths(-12), day.AddMonths(-18));
        var concluded = round.ConcludedAt;
        var pieces = (
            from unit in db.RatingUnits
            join answer in db.Answers on unit.Id equals answer.RatingUnitId
            join reliance in db.Set<Reliance>() on answer.Id equals reliance.AnswerId
            join piece in db.Set<Evidence>() on reliance.EvidenceId equals piece.Id
            where
                unit.SelfAssessmentId == round.Id
                && (ratingUnit == null || unit.Id == ratingUnit)
                && (piece.WithdrawnAt == null || piece.WithdrawnAt > concluded)
            select new
            {
                piece.Id,
                piece.DatedOn,
                piece.FreshThrough,
            }
        ).Distinct();
        var counted = await pieces
            .GroupBy(p =>
                p.FreshThrough < day ? 4
                : p.DatedOn > half ? 0
                : p.DatedOn > year ? 1
                : p.DatedOn > later ? 2
                : 3
            )
            .Select(g => new { Group = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Group, g => g.Count, stop);
        return new(
            day,
            [.. Enumerable.Range(0, Groups).Select(group => counted.GetValueOrDefault(group))]
        );
    }
}
