using Microsoft.EntityFrameworkCore;
using MrPlatform.ActionPlans;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Reports.Plans;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Comparing;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.SelfAssessments.Truths;
using MrPlatform.Storage;

namespace MrPlatform.Reports.Years;

/// <summary>A year as a rättighetsredovisning tells it: the rounds concluded in it, the last of them beside the year before, and what was done.</summary>
/// <param name="Part">The whole year.</param>
/// <param name="Work">As it stood when the year was over.</param>
/// <param name="Rounds">Concluded in the year, earliest first.</param>
public sealed record YearRead(YearPart Part, Work Work, IReadOnlyList<SelfAssessment> Rounds)
{
    /// <summary>The last round concluded by the end of the year, of the framework for human rights when there is one: what is known of the state.</summary>
    public ShownResult? Result { get; init; }

    /// <summary>It was concluded in the year itself.</summary>
    public bool IsNew => Result is { } result && Rounds.Any(r => r.Id == result.Round.Id);

    /// <summary>The last one of the same framework concluded in an earlier year.</summary>
    public SelfAssessment? Before { get; init; }

    public IReadOnlyList<LevelChange> Changes { get; init; } = [];

    public IReadOnlyList<CriterionResult> Law => Result?.Result.LawBelowThree ?? [];

    public IReadOnlyList<Finding> Disagreeing =>
        Result is null
            ? []
            : [.. RoundTruths.Disagreeing(Result.Truths.Whole), .. Result.Truths.OnlyInUnits];

    public IReadOnlyList<ToldMeasure> Done => [.. ToldIn(MeasureStatus.Done)];

    public IReadOnlyList<ToldMeasure> Dropped => [.. ToldIn(MeasureStatus.Dropped)];

    /// <summary>Promised for the year and not done when it was over, or told to be late in it; what is done since is in it still.</summary>
    public IReadOnlyList<ToldMeasure> Late =>
        [
            .. Work.Measures.Where(m =>
                !m.Stood.IsOver
                && (
                    (m.Stood.IsLate && m.Stood.DueOn <= Part.Days.To)
                    || m.Acts.Any(a => a.Status == MeasureStatus.Delayed && Part.Holds(a.At))
                )
            ),
        ];

    /// <summary>The last word in the year on each.</summary>
    public IReadOnlyList<(ToldMeasure Told, EffectNote Note)> Effects =>
        [
            .. Work
                .Measures.Select(m => (m, Note: m.Effects.LastOrDefault(n => Part.Holds(n.At))))
                .Where(one => one.Note is not null)
                .Select(one => (one.m, one.Note!)),
        ];

    public IReadOnlyList<ToldMeasure> Ineffective =>
        [.. Effects.Where(one => one.Note.Seen == EffectSeen.No).Select(one => one.Told)];

    private IEnumerable<ToldMeasure> ToldIn(MeasureStatus status) =>
        Work.Measures.Where(m =>
            m.Stood.Status == status && m.Acts.Any(a => a.Status == status && Part.Holds(a.At))
        );
}

public sealed class ReadYear(
    MrContext db,
    Knowledge knowledge,
    ReadResult results,
    TimeProvider clock
)
{
    /// <summary>Null when this person reads no plans, or no year is such.</summary>
    public async Task<YearRead?> Of(Viewer viewer, int year, CancellationToken stop)
    {
        if (!viewer.ReadsPlans || YearPart.Of(year, "ar") is not { } part)
            return null;
        var work = await Work.Read(
            db,
            db.PlansSeenBy(viewer),
            Stockholm.DayOf(clock.GetUtcNow()),
            stop
        );
        var rounds = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .Where(a => a.ConcludedAt != null)
            .OrderBy(a => a.ConcludedAt)
            .ToListAsync(stop);
        var own = rounds.Where(a => part.Holds(a.ConcludedAt!.Value)).ToList();
        var read = new YearRead(part, work.At(part), own);
        var last = LastOf(Until(rounds, year));
        if (last is null || await results.Of(viewer, (last.Id, null), stop) is not { } result)
            return read;
        var before = rounds.LastOrDefault(a =>
            a.FrameworkId == last.FrameworkId && Stockholm.DayOf(a.ConcludedAt!.Value).Year < year
        );
        read = read with { Result = result, Before = before };
        if (before is null || !read.IsNew)
            return read;
        var rated = await RoundsOverTime.Organisation(db, knowledge, [last, before], stop);
        return read with { Changes = LevelChange.Between(rated[before.Id], rated[last.Id]) };
    }

    private static List<SelfAssessment> Until(List<SelfAssessment> rounds, int year) =>
        rounds.FindAll(a => Stockholm.DayOf(a.ConcludedAt!.Value).Year <= year);

    private static SelfAssessment? LastOf(List<SelfAssessment> rounds) =>
        rounds.FindLast(a => a.FrameworkId == Framework.HumanRights) ?? rounds.LastOrDefault();
}
