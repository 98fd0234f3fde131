using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>
/// A round as its raw answers, counted again in another way than the product counts: lists of levels that are sorted, not counts that are kept.
/// </summary>
internal sealed record RawRound(
    IReadOnlyList<(Criterion Criterion, Layer Layer, Rating Shown)> Answers
)
{
    public static async Task<RawRound> Of(TestApp app, Guid round)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var rows = await (
            from unit in db.RatingUnits
            join answer in db.Answers on unit.Id equals answer.RatingUnitId
            where unit.SelfAssessmentId == round
            select new { unit.Layer, Answer = answer }
        ).ToListAsync();
        return new([
            .. rows.Select(row =>
                (Made.Framework.FindCriterion(row.Answer.Criterion)!, row.Layer, row.Answer.Shown)
            ),
        ]);
    }

    /// <summary>Each criterion's own answer: the lower median of levels, otherwise the weightiest state; in reading order.</summary>
    public IReadOnlyList<(Criterion Criterion, Rating Rating)> Organisation(
        Func<Layer, bool>? layer = null
    ) =>
        [
            .. Answers
                .Where(a => layer?.Invoke(a.Layer) ?? true)
                .GroupBy(a => a.Criterion, a => a.Shown)
                .Select(g => (g.Key, Together([.. g]))),
        ];

    /// <summary>"3", or why there is none.</summary>
    public static string Median(IReadOnlyList<Rating> set)
    {
        var levels = set.Where(r => r.Level is not null).Select(r => r.Level!.Value.Level).ToList();
        var applicable = set.Count(r => r.State != AnswerState.NotRelevant);
        var answered = set.Count(r => r.State != AnswerState.Unanswered);
        var covered = levels.Count + set.Count(r => r.State == AnswerState.Equivalent);
        if (levels.Count == 0 || covered * 10 < applicable * 6 || (set.Count >= 5 && answered < 5))
            return "för få svar";
        return $"{Lower(levels)}";
    }

    private static Rating Together(IReadOnlyList<Rating> ratings)
    {
        var levels = ratings
            .Where(r => r.Level is not null)
            .Select(r => r.Level!.Value.Level)
            .ToList();
        if (levels.Count > 0)
            return Rating.At(Lower(levels));
        foreach (
            var state in new[]
            {
                Rating.Equivalent,
                Rating.Unknown,
                Rating.Unanswered,
                Rating.NotRelevant,
            }
        )
            if (ratings.Contains(state))
                return state;
        return Rating.Unanswered;
    }

    private static int Lower(List<int> levels) => levels.Order().ElementAt((levels.Count - 1) / 2);
}
