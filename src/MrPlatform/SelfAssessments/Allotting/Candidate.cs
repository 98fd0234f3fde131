using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>Somebody criteria can be given to: a person who may answer for the unit, or a function with those who have it now.</summary>
public sealed record Candidate(Taker Taker, string Name, IReadOnlyList<string> Holders)
{
    private static readonly Function[] InUnit = [Function.Head, Function.Respondent];

    /// <summary>For one unit: its functions first, then the people.</summary>
    public static async Task<IReadOnlyList<Candidate>> For(
        MrContext db,
        RatingUnit unit,
        CancellationToken stop
    )
    {
        var holders = await (
            from given in db.Set<Assignment>()
            join person in db.People on given.PersonId equals person.Id
            where
                person.LeftAt == null
                && (given.Function == Function.Head || given.Function == Function.Respondent)
                && given.UnitId == unit.UnitId
            orderby person.Name
            select new { given.Function, person.Name }
        ).ToListAsync(stop);
        return
        [
            .. InUnit.Select(function => new Candidate(
                new(null, function),
                InWords(function, unit),
                [.. holders.Where(h => h.Function == function).Select(h => h.Name)]
            )),
            .. await People(db, [unit.UnitId], stop),
        ];
    }

    /// <summary>People who may answer for every one of some units.</summary>
    public static async Task<IReadOnlyList<Candidate>> People(
        MrContext db,
        IReadOnlyCollection<Guid> units,
        CancellationToken stop
    )
    {
        var many = units.Count;
        var people = await (
            from person in db.People
            where
                person.LeftAt == null
                && db.Set<Reach>().Count(r => r.PersonId == person.Id && units.Contains(r.UnitId))
                    == many
                && person.Assignments.Any(a =>
                    a.Function == Function.ProcessLeader
                    || a.Function == Function.Head
                    || a.Function == Function.Respondent
                )
                && db.Set<Unit>()
                    .Any(u => units.Contains(u.Id) && u.OrganisationId == person.OrganisationId)
            orderby person.Name
            select new { person.Id, person.Name }
        ).ToListAsync(stop);
        return [.. people.Select(p => new Candidate(new(p.Id, null), p.Name, []))];
    }

    /// <summary>How a function in a unit is told in the journal: "chef i Socialnämnden".</summary>
    public static string InWords(Function function, RatingUnit unit) =>
        $"{function.Swedish().ToLowerInvariant()} i {unit.Name}";
}
