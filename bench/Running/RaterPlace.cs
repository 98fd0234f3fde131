using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Bench.Floors;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.Bench.Running;

/// <summary>Somebody who saves at the same time as many others, and the number of the unit whose answer they give.</summary>
internal sealed record RaterPlace(long Number, Rater Rater)
{
    /// <summary>
    /// The program and the floor get answers of their own, since both say which version they have seen. Half of the respondents are the
    /// program's and half the floor's for the same reason. No two people have the same answer.
    /// </summary>
    public static async Task<List<RaterPlace>> Find(
        IServiceProvider services,
        Subject subject,
        int count
    )
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var places = await (
            from u in db.RatingUnits
            join a in db.Answers on u.Id equals a.RatingUnitId
            where u.SelfAssessmentId == subject.Round && u.Number < 12
            orderby a.Criterion, u.Number
            select new
            {
                a.RatingUnitId,
                u.Number,
                u.Layer,
                a.Area,
                a.Criterion,
            }
        )
            .Take(count)
            .ToListAsync();
        var unit = await db
            .RatingUnits.Where(u => u.SelfAssessmentId == subject.Round && u.Number == 12)
            .Select(u => u.Id)
            .SingleAsync();
        var rated = await db
            .Answers.Where(a => a.RatingUnitId == unit && a.Area == "D1")
            .OrderBy(a => a.Criterion)
            .Select(a => a.Criterion)
            .FirstAsync();
        var raters = places
            .Select(p => new RaterPlace(
                p.Number,
                new(
                    p.RatingUnitId,
                    p.Area,
                    p.Criterion,
                    p.Layer.ToString(),
                    Guid.CreateVersion7(),
                    unit,
                    rated
                )
            ))
            .ToList();
        foreach (var one in raters)
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into respondent (id, organisation_id, self_assessment_id, rating_unit_id, anonymous, invited_at, rated, version)
                values ({one.Rater.Respondent}, {subject.Organisation}, {subject.Round}, {unit}, {true}, {DateTime.UtcNow}, {0L}, {0L})
                """
            );
        await db.Database.CloseConnectionAsync();
        return raters;
    }
}
