using Microsoft.EntityFrameworkCore;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>What one group says of one statement, in whole bunches; the mean is null while fewer than five have been bunched.</summary>
public sealed record LivedOfGroup(LivedLink Link, LivedMean? Mean);

/// <summary>
/// What is lived and what has come of it in a round, for its units and (under no unit) the organisation: as it stands now in an open round, as it
/// was locked in a concluded one. The organisation's mean is over the same bunches as the units', so nothing can be had by subtracting.
/// </summary>
public sealed class KnownTruths
{
    private readonly Dictionary<(Guid Unit, string Criterion), LivedMean> _lived = [];
    private readonly Dictionary<(Guid Unit, string Criterion), Outcome> _outcomes = [];

    private KnownTruths() { }

    /// <summary>The organisation as a whole, where a unit has its key.</summary>
    private static readonly Guid Whole = Guid.Empty;

    public IEnumerable<string> Criteria =>
        _lived.Keys.Concat(_outcomes.Keys).Select(key => key.Criterion).Distinct();

    public LivedMean? Lived(Guid? unit, string criterion) =>
        _lived.GetValueOrDefault((unit ?? Whole, criterion));

    /// <summary>A unit's own outcome, or else the organisation's: one town has one figure for how safe its pupils feel.</summary>
    public Outcome? OutcomeOf(Guid unit, string criterion) =>
        Own(unit, criterion) ?? Own(null, criterion);

    /// <summary>The organisation's outcome; where one unit alone is asked, that unit's is.</summary>
    public Outcome? OutcomeOfWhole(string criterion, bool oneUnitAlone) =>
        Own(null, criterion)
        ?? (
            oneUnitAlone
                ? _outcomes.FirstOrDefault(one => one.Key.Criterion == criterion).Value
                : null
        );

    public Outcome? Own(Guid? unit, string criterion) =>
        _outcomes.GetValueOrDefault((unit ?? Whole, criterion));

    /// <summary>Everything that is known, one row for each criterion and unit: what is locked when the round is concluded.</summary>
    internal IEnumerable<FrozenTruth> Frozen(Guid round) =>
        _lived
            .Keys.Union(_outcomes.Keys)
            .Select(key =>
                new FrozenTruth(
                    round,
                    key.Unit == Whole ? null : key.Unit,
                    key.Criterion,
                    _lived.GetValueOrDefault(key)
                ).With(_outcomes.GetValueOrDefault(key))
            );

    public static async Task<KnownTruths> Read(
        MrContext db,
        IEnumerable<IOutcomeSignals> signals,
        SelfAssessment round,
        string? criterion,
        CancellationToken stop
    )
    {
        if (!round.IsOpen)
            return Of(
                await db
                    .FrozenTruths.AsNoTracking()
                    .Where(f =>
                        f.SelfAssessmentId == round.Id
                        && (criterion == null || f.Criterion == criterion)
                    )
                    .ToListAsync(stop)
            );
        return await Now(db, signals, round, criterion, stop);
    }

    /// <summary>As it stands now, also in a round that is just being concluded.</summary>
    internal static async Task<KnownTruths> Now(
        MrContext db,
        IEnumerable<IOutcomeSignals> signals,
        SelfAssessment round,
        string? criterion,
        CancellationToken stop
    )
    {
        var known = new KnownTruths();
        var tallies = await db
            .LivedLinks.Where(l => l.SelfAssessmentId == round.Id)
            .Join(
                db.LivedTallies.AsNoTracking(),
                l => l.Id,
                t => t.LinkId,
                (l, t) => new { l.RatingUnitId, Tally = t }
            )
            .Where(one => criterion == null || one.Tally.Criterion == criterion)
            .ToListAsync(stop);
        known.Take(tallies.ToLookup(one => one.RatingUnitId, one => one.Tally));
        foreach (var source in signals)
        foreach (var outcome in await source.Of(round, criterion, stop))
            known._outcomes.TryAdd((outcome.RatingUnitId ?? Whole, outcome.Criterion), outcome);
        return known;
    }

    private void Take(ILookup<Guid, LivedTally> units)
    {
        foreach (var unit in units)
            Take(unit.Key, unit);
        Take(Whole, units.SelectMany(unit => unit));
    }

    private void Take(Guid unit, IEnumerable<LivedTally> tallies)
    {
        foreach (var statement in tallies.GroupBy(t => t.Criterion, StringComparer.Ordinal))
            if (statement.Aggregate(LivedCounts.None, (sum, t) => sum + t.Counts).Mean is { } mean)
                _lived[(unit, statement.Key)] = mean;
    }

    private static KnownTruths Of(IEnumerable<FrozenTruth> frozen)
    {
        var known = new KnownTruths();
        foreach (var one in frozen)
        {
            var key = (one.RatingUnitId ?? Whole, one.Criterion);
            if (one.Lived is { } lived)
                known._lived[key] = lived;
            if (one.Outcome is { } outcome)
                known._outcomes[key] = outcome;
        }
        return known;
    }
}
