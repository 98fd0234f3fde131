using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>Which vacancy goes to whom, as it stands in the form, and whether also what it leaves in the organisation's other open rounds.</summary>
public sealed record VacancyForm(string? Fran, string? Till, bool Overallt);

/// <summary>Lämnar över: all that a vacancy leaves unanswered, in one round or in all open ones, goes to one person, with the days that are set.</summary>
public sealed class HandOver(MrContext db, IStringLocalizer<SelfAssessmentsWords> t)
{
    /// <summary>Returns what stands in the way; then nothing is handed over. Null when it is done.</summary>
    public async Task<string?> Try(
        IReadOnlyList<VacancyToFill> empty,
        VacancyForm form,
        By by,
        CancellationToken stop
    )
    {
        if (empty.FirstOrDefault(v => v.Vacancy.Key == form.Fran) is not { } found)
            throw new RuleBroken("Det finns inget kvar att lämna över. Någon annan hann före.");
        var candidates = form.Overallt ? found.Everywhere : found.Candidates;
        if (candidates.FirstOrDefault(c => c.Taker.Key == form.Till) is not { } to)
            return found.Candidates.Any(c => c.Taker.Key == form.Till)
                ? t[
                    "Den du valde får inte svara för alla enheter i de andra rundorna. Välj någon av {0}, eller lämna över en runda i taget.",
                    string.Join(", ", candidates.Select(c => c.Name))
                ]
                : t["Välj vem som ska ta över efter {0}.", t.WhoLeft(found.Vacancy)];
        IReadOnlyList<Vacancy> given = form.Overallt
            ? [found.Vacancy, .. found.Elsewhere]
            : [found.Vacancy];
        foreach (var vacancy in given)
            await One(vacancy, to, by, stop);
        await db.SaveChangesAsync(stop);
        return null;
    }

    private async Task One(Vacancy vacancy, Candidate to, By by, CancellationToken stop)
    {
        var round = await db.SelfAssessments.SingleAsync(a => a.Id == vacancy.RoundId, stop);
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
    }
}
