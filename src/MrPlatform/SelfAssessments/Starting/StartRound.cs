using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Starting;

/// <summary>
/// Startar en runda: pins framework, scope and units, and puts an unanswered answer for each criterion asked of each unit. Criteria
/// that do not apply to the kind of organisation are left out, never marked ej relevant.
/// </summary>
public sealed class StartRound(MrContext db)
{
    public async Task<SelfAssessment> Start(
        Organisation organisation,
        RoundPlan plan,
        By by,
        CancellationToken stop = default
    )
    {
        var assessment = new SelfAssessment(organisation.Id, plan, by);
        var criteria = plan
            .Framework.Criteria.Where(c =>
                plan.Scope.Includes(c) && c.AppliesToAny(organisation.Kind)
            )
            .ToList();
        var previous = await PreviousUnits(organisation.Id, plan.Framework.Id, stop);
        var units = plan
            .Units.Select(
                (unit, index) =>
                    new RatingUnit(
                        assessment,
                        unit,
                        index + 1,
                        previous.TryGetValue(unit.Id, out var id) ? id : null
                    )
            )
            .ToList();
        var asked = units
            .SelectMany(unit =>
                criteria.Where(c => Asks(c, unit.Layer)).Select(c => (Unit: unit, Criterion: c))
            )
            .ToList();
        if (asked.Count == 0)
            throw new RuleBroken(
                "Urvalet ställer ingen fråga till de enheter du har valt. Välj fler enheter eller ett större urval."
            );

        assessment.Asked = asked.Count;
        foreach (var unit in asked.CountBy(a => a.Unit))
            unit.Key.Asked = unit.Value;
        db.Add(assessment);
        db.AddRange(units);
        db.AddRange(
            asked.Select(a => new Answer(
                Guid.CreateVersion7(by.At),
                a.Unit.Id,
                a.Criterion.Id,
                a.Criterion.Area.Id,
                a.Criterion.RestsOnEvidence
            ))
        );
        db.AddRange(
            asked
                .GroupBy(a => (a.Unit.Id, a.Criterion.Area.Id))
                .Select(g => new AreaTally(g.Key.Item1, g.Key.Item2, g.Count()))
        );
        db.AddRange(
            asked
                .GroupBy(a => (a.Criterion.Id, a.Unit.Layer))
                .Select(g => new CriterionTally(assessment.Id, g.Key.Id, g.Key.Layer, g.Count()))
        );
        await db.SaveChangesAsync(stop);
        return assessment;
    }

    private static bool Asks(Criterion criterion, Layer layer) =>
        criterion.Scope switch
        {
            CriterionScope.Overall => layer == Layer.Overall,
            CriterionScope.Committee => layer == Layer.Committee,
            _ => true,
        };

    /// <summary>The units of the latest concluded round of the same framework, by unit.</summary>
    private async Task<Dictionary<Guid, Guid>> PreviousUnits(
        Guid organisationId,
        string frameworkId,
        CancellationToken stop
    )
    {
        var latest = await db
            .SelfAssessments.Where(a =>
                a.OrganisationId == organisationId
                && a.FrameworkId == frameworkId
                && a.ConcludedAt != null
            )
            .OrderByDescending(a => a.StartedAt)
            .Select(a => (Guid?)a.Id)
            .FirstOrDefaultAsync(stop);
        return await db
            .RatingUnits.Where(u => u.SelfAssessmentId == latest)
            .ToDictionaryAsync(u => u.UnitId, u => u.Id, stop);
    }
}
