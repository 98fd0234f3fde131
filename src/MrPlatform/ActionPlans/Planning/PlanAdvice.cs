using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Results;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>One piece of advice: whether it is met, in a sentence, and where to look.</summary>
public sealed record Advice(bool IsMet, string Sentence, string? Href = null, string? Link = null);

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
        if (rests.Round is not null)
            advice.Add(Law(results, goals, rests.Round, t));
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
        return new(
            many >= FromTheWeakest,
            many == 1
                ? t["Ett mål kommer från den svagaste tredjedelen. Minst tre behövs."]
                : t["{0} mål kommer från den svagaste tredjedelen. Minst tre behövs.", many]
        );
    }

    private static IEnumerable<Advice> Missing(
        IReadOnlyList<GoalShown> goals,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        // What has been dropped is promised no more.
        var all = goals
            .SelectMany(g => g.Measures, (g, m) => (Goal: g, m.Measure))
            .Where(one => one.Measure.Status != MeasureStatus.Dropped)
            .ToList();
        if (all.Count == 0)
        {
            yield return new(false, t["Planen har inga åtgärder än."]);
            yield break;
        }
        (Func<Measure, bool> Lacks, string One, string Many)[] kinds =
        [
            (
                m => m.Owner is null && m.PersonId is null,
                "En åtgärd saknar ansvarig funktion.",
                "{0} åtgärder saknar ansvarig funktion."
            ),
            (m => m.DueOn is null, "En åtgärd saknar slutdatum.", "{0} åtgärder saknar slutdatum."),
            (
                m => m.Indicator is null,
                "En åtgärd saknar mått på effekt.",
                "{0} åtgärder saknar mått på effekt."
            ),
        ];
        var faults = 0;
        foreach (var (lacks, one, many) in kinds)
        {
            var found = all.Where(x => lacks(x.Measure)).ToList();
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
                t["Alla åtgärder har ansvarig funktion, slutdatum och mått på effekt."]
            );
    }

    private static Advice Law(
        IEnumerable<CriterionResult> results,
        IReadOnlyList<GoalShown> goals,
        SelfAssessment round,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        var covered = goals
            .Where(g => g.Measures.Any(m => m.Measure.Status != MeasureStatus.Dropped))
            .Select(g => g.Goal.Criterion)
            .ToHashSet(StringComparer.Ordinal);
        var left = results.Count(r => r.IsLaw && r.IsWeak && !covered.Contains(r.Criterion.Id));
        return left == 0
            ? new(true, t["Alla lagkrav under nivå 3 har en åtgärd."])
            : new(
                false,
                left == 1
                    ? t["Ett lagkrav under nivå 3 saknar åtgärd."]
                    : t["{0} lagkrav under nivå 3 saknar åtgärd.", left],
                Ui.Addresses.Prioritise(round.Id),
                t["Se lagkraven"]
            );
    }
}
