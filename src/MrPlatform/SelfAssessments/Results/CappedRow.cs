using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>An answer that is shown lower than it is claimed, and why.</summary>
public sealed record CappedRow(RatingUnit Unit, Criterion Criterion, Answer Answer, Cap Cap);

/// <summary>The answers of a round that are shown lower than they are claimed, those the person may read, and how many they are.</summary>
public sealed record CappedAnswers(IReadOnlyList<CappedRow> Rows, int Count)
{
    private const int Most = 60;

    public static async Task<CappedAnswers> Read(
        MrContext db,
        Viewer viewer,
        (SelfAssessment Round, Framework Framework, Guid? Unit, DateOnly Today) of,
        CancellationToken stop
    )
    {
        // There is an index of these answers alone.
        var capped =
            from unit in db.UnitsReadBy(viewer, of.Round.Id).AsNoTracking()
            join answer in db.Answers.AsNoTracking() on unit.Id equals answer.RatingUnitId
            where answer.Level < answer.ClaimedLevel && (of.Unit == null || unit.Id == of.Unit)
            select new
            {
                Unit = unit,
                answer.Id,
                answer.Criterion,
            };
        var count = await capped.CountAsync(stop);
        var shown = await capped
            .OrderBy(c => c.Unit.Number)
            .ThenBy(c => c.Criterion)
            .Take(Most)
            .ToListAsync(stop);
        var ids = shown.Select(c => c.Id).ToList();
        var answers = await db
            .Answers.AsNoTracking()
            .Include(a => a.Evidence)
            .Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, stop);
        return new(
            [
                .. from one in shown
                let answer = answers[one.Id]
                let criterion = of.Framework.FindCriterion(answer.Criterion)
                let cap = Cap.Of(answer, of.Round, of.Today)
                where criterion is not null && cap is not null
                select new CappedRow(one.Unit, criterion, answer, cap),
            ],
            count
        );
    }
}
