using Microsoft.EntityFrameworkCore;
using MrPlatform.Library.Checklists;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Overview.Trial;

/// <summary>Why an answer is left outside a round.</summary>
public enum LeftBecause
{
    NotAsked,
    AlreadyAnswered,
    NeedsReason,
    SomebodyWasFirst,
}

/// <summary>
/// A unit in an open round that this person answers for, with what it is asked of the ten: where the answers of a trial can be put.
/// </summary>
public sealed record Destination(
    SelfAssessment Round,
    RatingUnit Unit,
    IReadOnlyDictionary<string, Answer> Asked
)
{
    /// <summary>Null when the answer can be taken. What somebody has answered is never written over.</summary>
    public LeftBecause? WhyLeft(OwnAnswer answer) =>
        !Asked.TryGetValue(answer.Criterion.Id, out var there) ? LeftBecause.NotAsked
        : there.State != AnswerState.Unanswered ? LeftBecause.AlreadyAnswered
        : answer.Mark == Mark.NotRelevant ? LeftBecause.NeedsReason
        : null;

    public IEnumerable<OwnAnswer> Takes(OwnAnswers answers) =>
        answers.All.Where(answer => answer.IsGiven && WhyLeft(answer) is null);

    /// <summary>Latest round first, its units in their order.</summary>
    public static async Task<IReadOnlyList<Destination>> Read(
        MrContext db,
        Viewer viewer,
        OwnAnswers answers,
        CancellationToken stop
    )
    {
        if (!viewer.Answers)
            return [];
        var criteria = answers.All.Select(answer => answer.Criterion.Id).ToList();
        var rounds = await db.RoundsSeenBy(viewer)
            .AsNoTracking()
            .Where(a => a.ConcludedAt == null && a.FrameworkId == Framework.HumanRights)
            .OrderByDescending(a => a.StartedAt)
            .Take(5)
            .ToListAsync(stop);
        List<Destination> found = [];
        foreach (var round in rounds)
        {
            var units = await db.UnitsReadBy(viewer, round.Id)
                .AsNoTracking()
                .OrderBy(u => u.Number)
                .ToListAsync(stop);
            var ids = units.Select(u => u.Id).ToList();
            var asked = await db
                .Answers.AsNoTracking()
                .Where(a => ids.Contains(a.RatingUnitId) && criteria.Contains(a.Criterion))
                .ToListAsync(stop);
            found.AddRange(
                units
                    .Select(unit => new Destination(
                        round,
                        unit,
                        asked
                            .Where(a => a.RatingUnitId == unit.Id)
                            .ToDictionary(a => a.Criterion, StringComparer.Ordinal)
                    ))
                    .Where(one => one.Asked.Count > 0)
            );
        }
        return found;
    }
}
