using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Documenting;

/// <summary>
/// A picture of a concluded round as JSON: what was asked, what every unit answered with what evidence, and what has been corrected. It names
/// units and functions, never who answered.
/// </summary>
public static class RoundSnapshot
{
    private static readonly JsonSerializerOptions AsWritten = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static async Task<string> Of(MrContext db, SelfAssessment round, CancellationToken stop)
    {
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == round.Id)
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        var answers = (
            await db
                .Answers.AsNoTracking()
                .Include(a => a.Evidence)
                .Where(a =>
                    db.Set<RatingUnit>()
                        .Any(u => u.Id == a.RatingUnitId && u.SelfAssessmentId == round.Id)
                )
                .OrderBy(a => a.Criterion)
                .ToListAsync(stop)
        ).ToLookup(a => a.RatingUnitId);
        var corrected = (
            await db
                .Corrections.AsNoTracking()
                .Where(c => c.SelfAssessmentId == round.Id)
                .Select(c => c.AnswerId)
                .ToListAsync(stop)
        ).ToHashSet();
        return JsonSerializer.Serialize(
            new
            {
                Round = round.Id,
                round.Title,
                round.RegistryNumber,
                Framework = round.FrameworkId,
                round.FrameworkVersion,
                round.Scope,
                PeriodFrom = round.PeriodFrom,
                PeriodTo = round.PeriodTo,
                round.StartedAt,
                round.ConcludedAt,
                round.CountedOn,
                round.Asked,
                round.Answered,
                Units = units.Select(unit => new
                {
                    unit.Number,
                    unit.Name,
                    Layer = unit.Layer.ToString(),
                    Answers = answers[unit.Id].Select(a => Picture(a, corrected.Contains(a.Id))),
                }),
            },
            AsWritten
        );
    }

    private static object Picture(Answer answer, bool corrected) =>
        new
        {
            answer.Criterion,
            State = answer.State.ToString(),
            answer.ClaimedLevel,
            ShownLevel = answer.Level,
            answer.Motivation,
            answer.Explanation,
            answer.Dissent,
            Corrected = corrected,
            Evidence = answer
                .Evidence.OrderBy(e => e.DatedOn)
                .ThenBy(e => e.Id)
                .Select(e => new
                {
                    Kind = e.Kind.ToString(),
                    e.Title,
                    e.DatedOn,
                    e.Link,
                }),
        };
}
