using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.AnnualCycle;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>
/// The dates of the annual cycle in the coming two weeks: for the process leader all of them, for a head those of the whole organisation and of
/// the own units.
/// </summary>
internal sealed class DatesAhead(MrContext db, IStringLocalizer<AnnualCycleWords> t) : IDueThings
{
    private const int Days = 14;

    public async Task<IReadOnlyList<(Guid Person, DueThing Thing)>> On(
        DateOnly today,
        CancellationToken stop
    )
    {
        var coming = (await db.AnnualDates.AsNoTracking().ToListAsync(stop))
            .GroupBy(date => date.OrganisationId)
            .SelectMany(own => CycleYear.Coming([.. own], today, AnnualDate.Most))
            .Where(one => one.Days.From >= today && one.Days.From <= today.AddDays(Days))
            .ToList();
        if (coming.Count == 0)
            return [];
        var organisations = coming.Select(one => one.Date.OrganisationId).Distinct().ToList();
        var people = await db
            .People.Where(p =>
                p.LeftAt == null
                && p.OrganisationId != null
                && organisations.Contains(p.OrganisationId.Value)
                && p.Assignments.Any(a =>
                    a.Function == Function.ProcessLeader || a.Function == Function.Head
                )
            )
            .Select(p => new
            {
                p.Id,
                p.OrganisationId,
                Leads = p.Assignments.Any(a => a.Function == Function.ProcessLeader),
            })
            .ToListAsync(stop);
        var heads = people.Where(p => !p.Leads).Select(p => p.Id).ToList();
        var reach = (
            await db.Set<Reach>()
                .Where(r => heads.Contains(r.PersonId))
                .Select(r => new { r.PersonId, r.UnitId })
                .ToListAsync(stop)
        )
            .Select(r => (r.PersonId, r.UnitId))
            .ToHashSet();
        return
        [
            .. from person in people
            from one in coming
            where
                one.Date.OrganisationId == person.OrganisationId
                && (
                    person.Leads
                    || one.Date.UnitId is not { } unit
                    || reach.Contains((person.Id, unit))
                )
            select (person.Id, Thing(one)),
        ];
    }

    private DueThing Thing(Occurrence one) =>
        new(
            DueKind.Date,
            one.Days.From,
            Addresses.AnnualCycle,
            () =>
                $"{(one.Date.When.Day is null ? one.Date.When.InYear() : one.Days.From.Words())}: {one.Date.Title}"
                + (one.Date.Bring is { } bring ? $". {t["Ta med: {0}", bring].Value}" : "")
        );
}
