using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Comparing;

/// <summary>The evidence that came and went between two rounds for one criterion and one unit.</summary>
public sealed record ChangedEvidence(
    string Criterion,
    string Unit,
    IReadOnlyList<Evidence> Came,
    IReadOnlyList<Evidence> Went
)
{
    /// <summary>Of the criteria given, for all units or one. A piece is the same when kind, title and day are.</summary>
    public static async Task<ILookup<string, ChangedEvidence>> Read(
        MrContext db,
        (SelfAssessment Round, SelfAssessment Earlier, Guid? Unit) between,
        IReadOnlyCollection<ComparedCriterion> steps,
        CancellationToken stop
    )
    {
        var now = await Answers(
            db,
            (between.Round.Id, between.Unit),
            steps.Select(s => s.Criterion.Id),
            stop
        );
        var before = await Answers(
            db,
            (between.Earlier.Id, between.Unit),
            steps.SelectMany(s => s.Earlier).Select(c => c.Id),
            stop
        );
        return (
            from step in steps
            from unit in now.Concat(before)
                .Select(a => (a.Unit.UnitId, a.Unit.Name))
                .DistinctBy(u => u.UnitId)
            let has = Of(now, unit.UnitId, [step.Criterion.Id])
            let had = Of(before, unit.UnitId, [.. step.Earlier.Select(c => c.Id)])
            let changed = new ChangedEvidence(
                step.Criterion.Id,
                unit.Name,
                [.. has.ExceptBy(had.Select(Same), Same)],
                [.. had.ExceptBy(has.Select(Same), Same)]
            )
            where changed.Came.Count + changed.Went.Count > 0
            select changed
        ).ToLookup(c => c.Criterion, StringComparer.Ordinal);
    }

    private static async Task<List<(RatingUnit Unit, Answer Answer)>> Answers(
        MrContext db,
        (Guid Round, Guid? Unit) of,
        IEnumerable<string> codes,
        CancellationToken stop
    )
    {
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == of.Round && (of.Unit == null || u.UnitId == of.Unit))
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        var ids = units.Select(u => u.Id).ToList();
        var asked = codes.Distinct(StringComparer.Ordinal).ToList();
        var answers = await db
            .Answers.AsNoTracking()
            .Include(a => a.Evidence)
            .Where(a => ids.Contains(a.RatingUnitId) && asked.Contains(a.Criterion))
            .ToListAsync(stop);
        return [.. units.Join(answers, u => u.Id, a => a.RatingUnitId, (u, a) => (u, a))];
    }

    private static List<Evidence> Of(
        IEnumerable<(RatingUnit Unit, Answer Answer)> answers,
        Guid unit,
        IReadOnlyCollection<string> codes
    ) =>
        [
            .. answers
                .Where(a => a.Unit.UnitId == unit && codes.Contains(a.Answer.Criterion))
                .SelectMany(a => a.Answer.Evidence),
        ];

    private static (EvidenceKind, string, DateOnly) Same(Evidence piece) =>
        (piece.Kind, piece.Title, piece.DatedOn);
}
