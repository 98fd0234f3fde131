using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>One piece of advice: whether it is met, in a sentence, and where to look.</summary>
public sealed record Advice(bool IsMet, string Sentence, string? Href = null, string? Link = null)
{
    /// <summary>What lies behind it, heaviest level first: criteria that somebody can set a goal for.</summary>
    public IReadOnlyList<Criterion> About { get; init; } = [];
}

/// <summary>
/// Råd om planen: at least three goals from the weakest third, one proposed by those whose right it is, an owner, a day and a measure of effect for every
/// measure, and no law-based criterion below 3 without a measure. Advice never stops a decision.
/// </summary>
public static class PlanAdvice
{
    private const int FromTheWeakest = 3;

    public static async Task<IReadOnlyList<Advice>> Read(
        MrContext db,
        (SelfAssessment? Round, Framework Framework) rests,
        IReadOnlyList<GoalShown> goals,
        IStringLocalizer<ActionPlansWords> t,
        CancellationToken stop
    )
    {
        var advice = new List<Advice>();
        var results = rests.Round is { } round
            ? CriterionResult.From(
                rests.Framework,
                await db
                    .CriterionTallies.AsNoTracking()
                    .Where(c => c.SelfAssessmentId == round.Id)
                    .ToListAsync(stop)
            )
            : [];
        if (results.Any(r => r.Level is not null))
            advice.Add(Weakest(Third(results), goals, t));
        var proposed = goals.Count(g => g.Goal.ProposedBy is not null);
        advice.Add(
            new(
                proposed > 0,
                proposed switch
                {
                    0 => t["Inget mål är föreslaget av dem som berörs."],
                    1 => t["Ett mål är föreslaget av dem som berörs."],
                    _ => t["{0} mål är föreslagna av dem som berörs.", proposed],
                }
            )
        );
        advice.AddRange(Missing(goals, t));
        advice.AddRange(Law(results, goals, t));
        advice.AddRange(Moved(results, goals, t));
        return advice;
    }

    /// <summary>The third of the criteria with the lowest levels; those at the same level as the last of them are among them.</summary>
    public static IReadOnlySet<string> Third(IEnumerable<CriterionResult> results)
    {
        var levels = results
            .Where(r => r.Level is not null)
            .OrderBy(r => r.Level!.Value.Level)
            .ToList();
        if (levels.Count == 0)
            return new HashSet<string>();
        var last = levels[Math.Max((levels.Count + 2) / 3, 1) - 1].Level!.Value.Level;
        return levels
            .TakeWhile(r => r.Level!.Value.Level <= last)
            .Select(r => r.Criterion.Id)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static Advice Weakest(
        IReadOnlySet<string> third,
        IReadOnlyList<GoalShown> goals,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var many = goals.Count(g => g.Goal.Criterion is { } code && third.Contains(code));
        var needed = Math.Min(FromTheWeakest, third.Count);
        return new(
            many >= needed,
            (
                many == 1
                    ? t["Ett mål kommer från den svagaste tredjedelen."]
                    : t["{0} mål kommer från den svagaste tredjedelen.", many]
            )
                + " "
                + needed switch
                {
                    1 => t["Minst ett behövs."],
                    2 => t["Minst två behövs."],
                    _ => t["Minst tre behövs."],
                }
        );
    }

    private static IEnumerable<Advice> Missing(
        IReadOnlyList<GoalShown> goals,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        // What has been dropped is promised no more.
        var all = goals
            .SelectMany(g => g.Measures, (g, m) => (Goal: g, Shown: m))
            .Where(one => one.Shown.Measure.Status != MeasureStatus.Dropped)
            .ToList();
        if (all.Count == 0)
        {
            yield return new(false, t["Planen har inga åtgärder än."]);
            yield break;
        }
        (Func<MeasureShown, bool> Lacks, string One, string Many)[] kinds =
        [
            (
                m => m.Measure.Owner is null,
                "En åtgärd saknar ansvarig funktion.",
                "{0} åtgärder saknar ansvarig funktion."
            ),
            (
                m => !m.Measure.IsOver && (m.PersonHasLeft || m.UnitIsClosed),
                "En åtgärd har en person som har slutat eller en enhet som är stängd.",
                "{0} åtgärder har en person som har slutat eller en enhet som är stängd."
            ),
            (
                m => m.Measure.DueOn is null,
                "En åtgärd saknar slutdatum.",
                "{0} åtgärder saknar slutdatum."
            ),
            (
                m => m.Measure.Indicator is null,
                "En åtgärd saknar mått på effekt.",
                "{0} åtgärder saknar mått på effekt."
            ),
            (
                m => m.Measure is { EffectOn: null, Status: not MeasureStatus.Done },
                "En åtgärd saknar dag då effekten mäts.",
                "{0} åtgärder saknar dag då effekten mäts."
            ),
        ];
        var faults = 0;
        foreach (var (lacks, one, many) in kinds)
        {
            var found = all.Where(x => lacks(x.Shown)).ToList();
            if (found.Count == 0)
                continue;
            faults++;
            yield return new(
                false,
                found.Count == 1 ? t[one] : t[many, found.Count],
                $"#mal-{found[0].Goal.Goal.Number}",
                t["Se mål {0}", found[0].Goal.Goal.Number]
            );
        }
        if (faults == 0)
            yield return new(
                true,
                t[
                    "Alla åtgärder har ansvarig funktion, slutdatum, mått på effekt och dag då den mäts."
                ]
            );
    }

    /// <summary>What law demands and is below 3, or that nobody knows the level of, without a measure. Silent where nothing is demanded by law.</summary>
    private static IEnumerable<Advice> Law(
        IReadOnlyCollection<CriterionResult> results,
        IReadOnlyList<GoalShown> goals,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var covered = goals
            .Where(g => g.Measures.Any(m => m.Measure.Status != MeasureStatus.Dropped))
            .Select(g => g.Goal.Criterion)
            .ToHashSet(StringComparer.Ordinal);
        var law = results.Where(r => r.IsLaw).ToList();
        var left = law.Where(r => !covered.Contains(r.Criterion.Id)).ToList();
        var weak = left.Where(r => r.IsWeak).OrderBy(r => r.Level!.Value.Level).ToList();
        var unknown = left.Where(r => r.Level is null && r.Units.Unknown > 0).ToList();
        if (weak.Count > 0)
            yield return new(
                false,
                weak.Count == 1
                    ? t["Ett lagkrav under nivå 3 saknar åtgärd."]
                    : t["{0} lagkrav under nivå 3 saknar åtgärd.", weak.Count]
            )
            {
                About = [.. weak.Select(r => r.Criterion)],
            };
        if (unknown.Count > 0)
            yield return new(
                false,
                unknown.Count == 1
                    ? t["Ett lagkrav som ingen vet nivån på saknar åtgärd."]
                    : t["{0} lagkrav som ingen vet nivån på saknar åtgärd.", unknown.Count]
            )
            {
                About = [.. unknown.Select(r => r.Criterion)],
            };
        if (weak.Count + unknown.Count == 0 && law.Exists(r => r.IsWeak))
            yield return new(true, t["Alla lagkrav under nivå 3 har en åtgärd."]);
    }

    /// <summary>The round says another level than the goal begins at: it has been corrected, or gone on, since the goal was set.</summary>
    private static IEnumerable<Advice> Moved(
        IEnumerable<CriterionResult> results,
        IReadOnlyList<GoalShown> goals,
        IStringLocalizer<ActionPlansWords> t
    ) =>
        from result in results
        where result.Level is not null
        join shown in goals on result.Criterion.Id equals shown.Goal.Criterion
        let goal = shown.Goal
        // A goal against what one unit shows, or what two pictures disagree on, begins where that stood.
        where
            goal.Gap == result.Criterion.Id
            && goal.StartLevel is { } start
            && start != result.Level!.Value.Level
        orderby goal.Number
        select new Advice(
            false,
            t[
                "Mål {0} börjar på nivå {1}, men rundan visar nu nivå {2}.",
                goal.Number,
                goal.StartLevel!,
                result.Level!.Value.Level
            ],
            $"#mal-{goal.Number}",
            t["Se mål {0}", goal.Number]
        );
}
