using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>
/// Vakans: criteria that nobody is left to answer, because the person has gone or may no longer answer for the unit, or because nobody has the
/// function. Nothing is noted when somebody leaves; it is read from who is there now, so it is always true.
/// </summary>
public sealed record Vacancy(
    Guid RoundId,
    Taker From,
    string? Person,
    IReadOnlyList<RatingUnit> Units,
    int Left
)
{
    /// <summary>Names it in a form: a function stands empty in one unit, a person leaves all of theirs at once.</summary>
    public string Key => From.PersonId is null ? $"{From.Key}:{Units[0].Number}" : From.Key;

    /// <summary>As the journal tells it.</summary>
    public string Name => Person ?? Candidate.InWords(From.Function!.Value, Units[0]);

    public IReadOnlyList<Guid> UnitIds => [.. Units.Select(u => u.UnitId)];

    /// <summary>The same person has gone, or the same function stands empty in the same unit, in another round.</summary>
    public bool IsSame(Vacancy other) =>
        From == other.From
        && (From.PersonId is not null || Units[0].UnitId == other.Units[0].UnitId);

    /// <summary>In one round, or in all that are open.</summary>
    public static async Task<IReadOnlyList<Vacancy>> In(
        MrContext db,
        Guid organisation,
        Guid? round,
        CancellationToken stop
    )
    {
        var held = (
            from round_ in db.SelfAssessments
            join given in db.Allotments on round_.Id equals given.SelfAssessmentId
            where
                round_.OrganisationId == organisation
                && round_.ConcludedAt == null
                && (round == null || round_.Id == round)
            select new
            {
                given.RatingUnitId,
                given.PersonId,
                given.Function,
            }
        ).Distinct();
        var empty = await (
            from one in held
            join unit in db.RatingUnits on one.RatingUnitId equals unit.Id
            where
                one.PersonId != null
                    ? !db.Set<Reach>()
                        .Any(r => r.PersonId == one.PersonId && r.UnitId == unit.UnitId)
                        || !db.Set<Assignment>()
                            .Any(a =>
                                a.PersonId == one.PersonId
                                && (
                                    a.Function == Function.ProcessLeader
                                    || a.Function == Function.Head
                                    || a.Function == Function.Respondent
                                )
                            )
                    : !db.Set<Assignment>()
                        .Any(a =>
                            a.Function == one.Function
                            && a.UnitId == unit.UnitId
                            && db.Set<Person>().Any(p => p.Id == a.PersonId && p.LeftAt == null)
                        )
            select new { one, unit }
        )
            .AsNoTracking()
            .ToListAsync(stop);
        if (empty.Count == 0)
            return [];
        var units = empty.Select(e => e.unit.Id).Distinct().ToList();
        var left = (
            await (
                from given in db.Allotments
                join answer in db.Answers on given.AnswerId equals answer.Id
                where units.Contains(given.RatingUnitId) && answer.State == AnswerState.Unanswered
                select new
                {
                    given.RatingUnitId,
                    given.PersonId,
                    given.Function,
                }
            ).ToListAsync(stop)
        ).CountBy(x => x).ToDictionary();
        var people = empty.Select(e => e.one.PersonId).OfType<Guid>().Distinct().ToList();
        var names = await db
            .People.Where(p => people.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        return
        [
            .. empty
                .Where(e => left.ContainsKey(e.one))
                .GroupBy(e =>
                    (
                        e.unit.SelfAssessmentId,
                        Taker: new Taker(e.one.PersonId, e.one.Function),
                        Unit: e.one.PersonId is null ? e.unit.Id : (Guid?)null
                    )
                )
                .Select(g => new Vacancy(
                    g.Key.SelfAssessmentId,
                    g.Key.Taker,
                    g.Key.Taker.PersonId is { } person ? names[person] : null,
                    [.. g.Select(e => e.unit).OrderBy(u => u.Number)],
                    g.Sum(e => left[e.one])
                ))
                .OrderByDescending(v => v.Left),
        ];
    }
}

/// <summary>
/// A vacancy in a round and those who may answer for all its units; and what the same one leaves in the organisation's other open rounds, with those
/// who may answer for all of that too.
/// </summary>
public sealed record VacancyToFill(Vacancy Vacancy, IReadOnlyList<Candidate> Candidates)
{
    public IReadOnlyList<Vacancy> Elsewhere { get; private init; } = [];

    public IReadOnlyList<Candidate> Everywhere { get; private init; } = [];

    public static async Task<IReadOnlyList<VacancyToFill>> In(
        MrContext db,
        SelfAssessment round,
        CancellationToken stop
    )
    {
        var all = await Vacancy.In(db, round.OrganisationId, round: null, stop);
        var found = new List<VacancyToFill>();
        foreach (var one in all.Where(v => v.RoundId == round.Id))
        {
            var candidates = await Candidate.People(db, one.UnitIds, stop);
            var elsewhere = all.Where(v => v.RoundId != round.Id && v.IsSame(one)).ToList();
            var fits =
                elsewhere.Count == 0
                    ? []
                    : await Candidate.People(
                        db,
                        [.. one.UnitIds.Concat(elsewhere.SelectMany(v => v.UnitIds)).Distinct()],
                        stop
                    );
            found.Add(new(one, candidates) { Elsewhere = elsewhere, Everywhere = fits });
        }
        return found;
    }
}
