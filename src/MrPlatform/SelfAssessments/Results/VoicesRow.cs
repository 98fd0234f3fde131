using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>
/// Where those who rate for the same unit see different things: how they see it, what they agreed on, and what somebody sees differently still.
/// Only what has been shown to the group itself.
/// </summary>
public sealed record VoicesRow(
    RatingUnit Unit,
    Criterion Criterion,
    Spread Spread,
    Rating Agreed,
    string? Dissent
)
{
    /// <summary>Steps between the lowest and the highest level that anybody sees.</summary>
    public int Apart =>
        Spread is { MayBeShown: true, Counts: { Lowest: { } low, Highest: { } high } }
            ? high.Level - low.Level
            : 0;

    /// <summary>False as long as the group has seen what it thinks and not yet said what it agrees on.</summary>
    public bool IsAgreed => Agreed.State != AnswerState.Unanswered;

    /// <summary>Widest apart first; those who see the same are left out, unless somebody has said otherwise.</summary>
    public static async Task<IReadOnlyList<VoicesRow>> Read(
        MrContext db,
        Guid round,
        Framework framework,
        CancellationToken stop
    )
    {
        var several = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == round && u.Respondents > 0)
            .ToDictionaryAsync(u => u.Id, stop);
        if (several.Count == 0)
            return [];
        var ratings = (
            await (
                from rating in db.BlindRatings.AsNoTracking()
                join reveal in db.Reveals
                    on new { rating.RatingUnitId, rating.Criterion } equals new
                    {
                        reveal.RatingUnitId,
                        reveal.Criterion,
                    }
                where several.Keys.Contains(rating.RatingUnitId)
                select rating
            ).ToListAsync(stop)
        ).ToLookup(r => (r.RatingUnitId, r.Criterion));
        var answers = await db
            .Answers.AsNoTracking()
            .Where(a => several.Keys.Contains(a.RatingUnitId))
            .ToListAsync(stop);
        return
        [
            .. answers
                .Select(a => new VoicesRow(
                    several[a.RatingUnitId],
                    framework.FindCriterion(a.Criterion)!,
                    Spread.Of(ratings[(a.RatingUnitId, a.Criterion)]),
                    a.Shown,
                    a.Dissent
                ))
                .Where(row => row.Apart > 0 || row.Dissent is not null)
                .OrderByDescending(row => row.Apart)
                .ThenBy(row => row.Unit.Number)
                .ThenBy(row => row.Criterion.Id, StringComparer.Ordinal),
        ];
    }
}
