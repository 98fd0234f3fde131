using Microsoft.EntityFrameworkCore;
using MrPlatform.OwnFrameworks;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>What happens to one question when the round moves: its answers, counted over the units, and the words before and after.</summary>
/// <param name="Before">None for a question that is new.</param>
public sealed record MovedQuestion(
    Criterion? Before,
    IReadOnlyList<Criterion> After,
    Fate Fate,
    int Answers,
    int Units
)
{
    public Criterion Named => Before ?? After[0];
}

/// <summary>Everything a move would do, question by question, before anyone decides.</summary>
public sealed record MovePreview(
    string Version,
    string? Changelog,
    bool IsPossible,
    IReadOnlyList<MovedQuestion> Questions
)
{
    public int Answered(Fate fate) =>
        Questions.Where(q => q.Before is not null && q.Fate == fate).Sum(q => q.Answers);

    /// <summary>Questions that get an answer of their own for the first time.</summary>
    public int New => Questions.Count(q => q.Before is null);

    /// <summary>The versions later than the round's, latest first.</summary>
    internal static async Task<IReadOnlyList<string>> Versions(
        MrContext db,
        Knowledge knowledge,
        SelfAssessment round,
        CancellationToken stop
    )
    {
        var now = Parsed(round.FrameworkVersion);
        IEnumerable<string> all = OwnFramework.IdOf(round.FrameworkId) is { } own
            ? (await PublishedVersion.Read(db, own, stop)).Select(v => v.Number)
            : knowledge
                .Current.Frameworks.Concat(knowledge.Current.Earlier)
                .Where(f => f.Id == round.FrameworkId)
                .Select(f => f.Version);
        return [.. all.Distinct().Where(v => Parsed(v) > now).OrderByDescending(Parsed)];
    }

    internal static async Task<MovePreview> Read(
        MrContext db,
        SelfAssessment round,
        (MovePlan Plan, Framework From) moving,
        CancellationToken stop
    )
    {
        var (plan, from) = moving;
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => u.SelfAssessmentId == round.Id)
            .OrderBy(u => u.Number)
            .ToListAsync(stop);
        var ids = units.ConvertAll(u => u.Id);
        var answers = (
            await db
                .Answers.IgnoreQueryFilters()
                .AsNoTracking()
                .Where(a => ids.Contains(a.RatingUnitId))
                .ToListAsync(stop)
        ).ToLookup(a => a.RatingUnitId);
        var steps = units.SelectMany(unit => plan.Steps(unit, [.. answers[unit.Id]])).ToList();
        var asked = steps
            .Where(s => s.Answer is { SetAsideAt: null })
            .ToLookup(s => s.Answer!.Criterion, StringComparer.Ordinal);
        var known = from.Criteria.Where(c => asked.Contains(c.Id)).ToList();
        var came = known.SelectMany(c => plan.To.LivesOnIn(c.Id, from.Version)).ToHashSet();
        return new(
            plan.To.Version,
            plan.To.Changes.FirstOrDefault(c => c.Version == plan.To.Version)?.Text,
            plan.HasScope && plan.AsksAnything,
            [
                .. known.Select(c => new MovedQuestion(
                    c,
                    plan.To.LivesOnIn(c.Id, from.Version),
                    asked[c.Id].Max(s => s.Fate),
                    asked[c.Id].Count(s => s.Answer!.State != AnswerState.Unanswered),
                    asked[c.Id].Count()
                )),
                .. steps
                    .Where(s => s.To is { } to && s.Fate == Fate.AskedAnew && !came.Contains(to))
                    .GroupBy(s => s.To!)
                    .Select(s => new MovedQuestion(
                        null,
                        [s.Key],
                        Fate.AskedAnew,
                        s.Count(one =>
                            one.Answer is { } kept && kept.State != AnswerState.Unanswered
                        ),
                        s.Count()
                    )),
            ]
        );
    }

    private static Version Parsed(string version) => System.Version.Parse(version);
}
