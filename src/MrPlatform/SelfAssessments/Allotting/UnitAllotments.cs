using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>One criterion of a unit: whether it is answered, and who is to answer it by when.</summary>
public sealed record AllottedCriterion(Answer Answer, Allotment? Allotment, string? Person)
{
    public bool IsLeft => Answer.State == AnswerState.Unanswered;

    public bool IsLate(DateOnly today) => IsLeft && Allotment?.DueOn < today;

    /// <summary>What a form shows it has seen: a change by somebody else gives another number.</summary>
    public string Seen => $"{Answer.Criterion}:{Allotment?.Version ?? 0}";
}

/// <summary>All that a unit is asked, with who has it.</summary>
public static class UnitAllotments
{
    public static async Task<IReadOnlyList<AllottedCriterion>> Of(
        MrContext db,
        Guid unit,
        CancellationToken stop
    ) =>
        await (
            from answer in db.Answers.AsNoTracking()
            join given in db.Allotments.AsNoTracking() on answer.Id equals given.AnswerId into all
            from allotment in all.DefaultIfEmpty()
            join person in db.People.AsNoTracking()
                on allotment.PersonId equals (Guid?)person.Id
                into people
            from person in people.DefaultIfEmpty()
            where answer.RatingUnitId == unit
            orderby answer.Criterion
            select new AllottedCriterion(answer, allotment, person == null ? null : person.Name)
        ).ToListAsync(stop);
}

/// <summary>How much somebody has for one unit: given, left to answer, late.</summary>
public sealed record Share(
    Guid RatingUnitId,
    Guid? PersonId,
    Function? Function,
    int Given,
    int Left,
    int Late
)
{
    public Taker Taker => new(PersonId, Function);

    /// <summary>Who has what in a round, as far as the person may see.</summary>
    public static async Task<IReadOnlyList<Share>> Of(
        MrContext db,
        Viewer viewer,
        Guid round,
        DateOnly today,
        CancellationToken stop
    ) =>
        await (
            from unit in db.UnitsReadBy(viewer, round)
            join allotment in db.Allotments on unit.Id equals allotment.RatingUnitId
            join answer in db.Answers on allotment.AnswerId equals answer.Id
            group new { allotment, answer } by new
            {
                allotment.RatingUnitId,
                allotment.PersonId,
                allotment.Function,
            } into one
            select new Share(
                one.Key.RatingUnitId,
                one.Key.PersonId,
                one.Key.Function,
                one.Count(),
                one.Sum(x => x.answer.State == AnswerState.Unanswered ? 1 : 0),
                one.Sum(x =>
                    x.answer.State == AnswerState.Unanswered && x.allotment.DueOn < today ? 1 : 0
                )
            )
        ).ToListAsync(stop);
}
