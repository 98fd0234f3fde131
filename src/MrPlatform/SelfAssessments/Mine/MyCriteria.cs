using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.StandingIn;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Mine;

/// <summary>One criterion that is a person's to answer, and why: in their own name, by a function, or for somebody they stand in for.</summary>
public sealed record MyCriterion(
    SelfAssessment Round,
    RatingUnit Unit,
    string Code,
    string Area,
    AnswerState State,
    DateOnly DueOn
)
{
    public bool IsLeft => State == AnswerState.Unanswered;

    public bool IsLate(DateOnly today) => IsLeft && DueOn < today;
}

/// <summary>
/// Mina kriterier: all that a person has been given to answer in open rounds, in the order to take it: what is due first stands first. Only
/// where the person may answer; the rest is a vacancy.
/// </summary>
public sealed record MyCriteria(IReadOnlyList<MyCriterion> All)
{
    /// <summary>What one criterion usually takes, read and answered with a sentence: thirty minutes for ten.</summary>
    public const int MinutesEach = 3;

    public IReadOnlyList<MyCriterion> Left { get; } = [.. All.Where(c => c.IsLeft)];

    public int Minutes => Left.Count * MinutesEach;

    public int Late(DateOnly today) => Left.Count(c => c.IsLate(today));

    public MyCriterion? First => Left.Count > 0 ? Left[0] : null;

    /// <summary>The next to answer after one of them, round the list; null when nothing else is left.</summary>
    public MyCriterion? After(Guid round, long unit, string code)
    {
        bool Is(MyCriterion c) => c.Round.Id == round && c.Unit.Number == unit && c.Code == code;
        var at = All.TakeWhile(c => !Is(c)).Count();
        return All.Skip(at + 1).Concat(All.Take(at)).FirstOrDefault(c => c.IsLeft && !Is(c));
    }

    public static async Task<MyCriteria> Of(
        MrContext db,
        Guid person,
        DateOnly today,
        CancellationToken stop
    )
    {
        var people = await db.StandInsOn(today)
            .Where(s => s.StandInId == person)
            .Where(s => db.Set<Person>().Any(p => p.Id == s.PersonId && p.LeftAt == null))
            .Select(s => s.PersonId)
            .ToListAsync(stop);
        people.Add(person);
        var all = await Read(db, ByName(db, people), person, stop);
        all.AddRange(await Read(db, ByFunction(db, people), person, stop));
        return new([
            .. all.DistinctBy(c => (c.Unit.Id, c.Code))
                .OrderBy(c => c.DueOn)
                .ThenBy(c => c.Round.StartedAt)
                .ThenBy(c => c.Unit.Number)
                .ThenBy(c => c.Code, StringComparer.Ordinal),
        ]);
    }

    private static IQueryable<Allotment> ByName(MrContext db, List<Guid> people) =>
        db.Allotments.Where(a => a.PersonId != null && people.Contains(a.PersonId.Value));

    // From the few functions somebody has to the units they are in, and from there to what is given to the function.
    private static IQueryable<Allotment> ByFunction(MrContext db, List<Guid> people) =>
        from held in db.Set<Assignment>()
        join unit in db.RatingUnits on held.UnitId equals (Guid?)unit.UnitId
        join given in db.Allotments on unit.Id equals given.RatingUnitId
        where people.Contains(held.PersonId) && given.Function == held.Function
        select given;

    private static Task<List<MyCriterion>> Read(
        MrContext db,
        IQueryable<Allotment> allotments,
        Guid person,
        CancellationToken stop
    ) =>
        (
            from given in allotments
            join unit in db.RatingUnits on given.RatingUnitId equals unit.Id
            join round in db.SelfAssessments on unit.SelfAssessmentId equals round.Id
            join answer in db.Answers on given.AnswerId equals answer.Id
            where
                round.ConcludedAt == null
                && db.Set<Reach>().Any(r => r.PersonId == person && r.UnitId == unit.UnitId)
                && db.Set<Assignment>()
                    .Any(a =>
                        a.PersonId == person
                        && (
                            a.Function == Function.ProcessLeader
                            || a.Function == Function.Head
                            || a.Function == Function.Respondent
                        )
                    )
            select new MyCriterion(
                round,
                unit,
                given.Criterion,
                answer.Area,
                answer.State,
                given.DueOn
            )
        )
            .AsNoTracking()
            .ToListAsync(stop);
}
