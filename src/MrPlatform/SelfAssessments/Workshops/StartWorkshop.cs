using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>What a workshop is to take up: all that remains (no area), or an area; and how many questions there is time for.</summary>
public sealed record WorkshopPlan(string? Area, int Most);

/// <summary>Starts a workshop for a unit, on what it has not agreed on yet, in the order of the framework.</summary>
public sealed class StartWorkshop(MrContext db, Knowledge knowledge)
{
    public const int MostQuestions = 40;

    /// <summary>The changes are saved here. Round and unit are tracked.</summary>
    /// <exception cref="RuleBroken">Nothing remains, a workshop is open for the unit already, or the round is concluded.</exception>
    public async Task<Workshop> Run(
        SelfAssessment round,
        RatingUnit unit,
        WorkshopPlan plan,
        By by,
        CancellationToken stop
    )
    {
        if (await db.Workshops.AnyAsync(w => w.RatingUnitId == unit.Id && w.EndedAt == null, stop))
            throw new RuleBroken(
                "Enheten har redan en öppen verkstad. Avsluta den innan du startar en ny."
            );
        var left = (await Remaining(unit, plan.Area, stop)).ToHashSet(StringComparer.Ordinal);
        var workshop = round.StartWorkshop(
            unit,
            [
                .. knowledge
                    .FrameworkOf(round)
                    .Criteria.Select(c => c.Id)
                    .Where(left.Contains)
                    .Take(plan.Most),
            ],
            by
        );
        db.Add(workshop);
        await db.SaveChangesAsync(stop);
        return workshop;
    }

    /// <summary>What the unit is asked and has not agreed on: unanswered, or in an area also what somebody has answered alone.</summary>
    private Task<List<string>> Remaining(RatingUnit unit, string? area, CancellationToken stop) =>
        db
            .Answers.Where(a => a.RatingUnitId == unit.Id)
            .Where(a =>
                area == null
                    ? a.State == AnswerState.Unanswered
                    : a.Area == area
                        && (
                            a.State == AnswerState.Unanswered
                            || !db.Set<Reveal>()
                                .Any(r => r.RatingUnitId == unit.Id && r.Criterion == a.Criterion)
                        )
            )
            .Select(a => a.Criterion)
            .ToListAsync(stop);
}
