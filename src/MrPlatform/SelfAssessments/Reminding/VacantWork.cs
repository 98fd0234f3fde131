using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>Work in an open round that nobody is left to do, as the process leader is told of it in a letter.</summary>
public sealed record VacantWork(Guid RoundId, string Round, Vacancy Gone)
{
    /// <summary>What stands empty in each organisation, for each who leads its rounds.</summary>
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<VacantWork>>> ByLeader(
        MrContext db,
        CancellationToken stop
    )
    {
        var given = await (
            from round in db.SelfAssessments
            where
                round.ConcludedAt == null
                && db.Set<Allotment>().Any(a => a.SelfAssessmentId == round.Id)
            select new
            {
                round.Id,
                round.OrganisationId,
                round.Title,
            }
        ).ToListAsync(stop);
        var titles = given.ToDictionary(r => r.Id, r => r.Title);
        var told = new Dictionary<Guid, IReadOnlyList<VacantWork>>();
        foreach (var organisation in given.Select(r => r.OrganisationId).Distinct())
        {
            var empty = await Vacancy.In(db, organisation, round: null, stop);
            if (empty.Count == 0)
                continue;
            IReadOnlyList<VacantWork> rows =
            [
                .. empty.Select(v => new VacantWork(v.RoundId, titles[v.RoundId], v)),
            ];
            var leaders = await db
                .People.Where(p =>
                    p.OrganisationId == organisation
                    && p.LeftAt == null
                    && p.Assignments.Any(a => a.Function == Function.ProcessLeader)
                )
                .Select(p => p.Id)
                .ToListAsync(stop);
            foreach (var leader in leaders)
                told[leader] = rows;
        }
        return told;
    }
}
