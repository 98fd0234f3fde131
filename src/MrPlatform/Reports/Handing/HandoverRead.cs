using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans;
using MrPlatform.AnnualCycle;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Reports.Plans;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.Storage;

namespace MrPlatform.Reports.Handing;

/// <summary>Criteria that a function has been given to answer for a unit in an open round.</summary>
public sealed record AllottedTo(
    string Round,
    string Unit,
    DateOnly Due,
    IReadOnlyList<string> Codes
);

/// <summary>Somebody still here who knows, and from what.</summary>
/// <param name="Told">How many of the measures the person has told about.</param>
/// <param name="Named">How many the person is named in.</param>
public sealed record Knower(string Name, int Told, int Named, DateOnly? Last);

/// <summary>
/// Överlämning: all that somebody who takes over a function needs – what it answers for, what is promised, late and waits to be told, what it is to answer
/// in open rounds, who knows, and what comes next in the year.
/// </summary>
public sealed record HandoverRead(HandedFunction Function, Work Work)
{
    public IReadOnlyList<AllottedTo> Allotted { get; init; } = [];

    public IReadOnlyList<Knower> Knowers { get; init; } = [];

    public IReadOnlyList<Occurrence> Coming { get; init; } = [];

    public IEnumerable<IGrouping<string?, ToldMeasure>> ByUnit =>
        Work
            .Measures.GroupBy(m => m.Shown.Unit)
            .OrderBy(unit => unit.Key is null)
            .ThenBy(unit => unit.Key, StringComparer.CurrentCulture);

    public IReadOnlyList<Goal> Goals =>
        [.. Work.Measures.Select(m => m.Goal).DistinctBy(g => g.Id)];
}

public sealed class ReadHandover(MrContext db, TimeProvider clock)
{
    private const int MostComing = 6;

    /// <summary>Null when this person reads no plans, or no function has that address.</summary>
    public async Task<HandoverRead?> Of(Viewer viewer, string? slug, CancellationToken stop)
    {
        if (
            !viewer.ReadsPlans
            || (await HandedFunction.All(db, viewer, stop)).FirstOrDefault(f =>
                string.Equals(f.Slug, slug, StringComparison.OrdinalIgnoreCase)
            )
                is not { } function
        )
            return null;
        var today = Stockholm.DayOf(clock.GetUtcNow());
        var work = await Work.Read(
            db,
            db.PlansSeenBy(viewer),
            today,
            stop,
            [.. function.Spellings]
        );
        var dates = await db
            .AnnualDates.AsNoTracking()
            .Where(d => d.OrganisationId == viewer.OrganisationId)
            .ToListAsync(stop);
        return new(function, work)
        {
            Allotted = function.Platform is { } platform
                ? await Allotted(viewer, platform, stop)
                : [],
            Knowers = await Knowers(work, stop),
            Coming = CycleYear.Coming(dates, today, MostComing),
        };
    }

    private async Task<IReadOnlyList<AllottedTo>> Allotted(
        Viewer viewer,
        Function function,
        CancellationToken stop
    )
    {
        var rows = await (
            from allotment in db.Allotments
            join round in db.RoundsSeenBy(viewer) on allotment.SelfAssessmentId equals round.Id
            join unit in db.RatingUnits on allotment.RatingUnitId equals unit.Id
            where allotment.Function == function && round.ConcludedAt == null
            orderby round.StartedAt, unit.Number, allotment.Criterion
            select new
            {
                round.Title,
                unit.Name,
                allotment.DueOn,
                allotment.Criterion,
            }
        ).ToListAsync(stop);
        return
        [
            .. rows.GroupBy(r => (r.Title, r.Name))
                .Select(unit => new AllottedTo(
                    unit.Key.Title,
                    unit.Key.Name,
                    unit.Min(r => r.DueOn),
                    [.. unit.Select(r => r.Criterion)]
                )),
        ];
    }

    /// <summary>Those who have told about the measures or are named in them, and have not left; who told last stands first.</summary>
    private async Task<IReadOnlyList<Knower>> Knowers(Work work, CancellationToken stop)
    {
        var told = work
            .Measures.SelectMany(m =>
                m.Acts.Select(a => (m.Measure.Id, By: a.ById, a.At))
                    .Concat(m.Effects.Select(n => (m.Measure.Id, By: n.ById, n.At)))
            )
            .Where(one => one.By is not null)
            .ToLookup(one => one.By!.Value);
        var named = work
            .Measures.Where(m => m.Measure.PersonId is not null)
            .ToLookup(m => m.Measure.PersonId!.Value);
        var ids = told.Select(one => one.Key).Union(named.Select(one => one.Key)).ToList();
        var people = await db
            .People.AsNoTracking()
            .Where(p => ids.Contains(p.Id) && p.LeftAt == null)
            .Select(p => new { p.Id, p.Name })
            .ToListAsync(stop);
        return
        [
            .. people
                .Select(p => new Knower(
                    p.Name,
                    told[p.Id].Select(one => one.Id).Distinct().Count(),
                    named[p.Id].Count(),
                    told[p.Id].Any() ? Stockholm.DayOf(told[p.Id].Max(one => one.At)) : null
                ))
                .OrderByDescending(k => k.Last)
                .ThenBy(k => k.Name, StringComparer.CurrentCulture),
        ];
    }
}
