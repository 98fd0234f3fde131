using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>Lämnar över: all that a vacancy leaves unanswered in a round goes to one person, with the days that are set.</summary>
public sealed class HandOver(MrContext db)
{
    public async Task All(
        SelfAssessment round,
        Vacancy vacancy,
        Candidate to,
        By by,
        CancellationToken stop
    )
    {
        var units = vacancy.Units.Select(u => u.Id).ToList();
        var left = await (
            from given in db.Allotments
            join answer in db.Answers on given.AnswerId equals answer.Id
            where
                units.Contains(given.RatingUnitId)
                && given.PersonId == vacancy.From.PersonId
                && given.Function == vacancy.From.Function
                && answer.State == AnswerState.Unanswered
            select given
        ).ToListAsync(stop);
        round.HandOver(left, vacancy.Name, to, by);
        await db.SaveChangesAsync(stop);
    }
}
