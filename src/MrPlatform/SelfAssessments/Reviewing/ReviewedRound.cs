using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// What a reviewer reads of a round: the criteria asked within the review's scope with how the units have answered, and never who
/// answered, what several have rated on their own, or working material.
/// </summary>
public sealed record ReviewedRound(
    ReviewPlace Place,
    Framework Framework,
    IReadOnlyList<Criterion> Criteria,
    IReadOnlyDictionary<string, Tally> Answers,
    IReadOnlyDictionary<string, ReviewNote> Notes
)
{
    public IEnumerable<IGrouping<Area, Criterion>> Areas => Criteria.GroupBy(c => c.Area);

    public ReviewNote? Whole => Notes.GetValueOrDefault(ReviewNote.Whole);

    public int Written => Criteria.Count(IsWritten);

    /// <summary>Where to go on: the first without a word after the one last written about, round the list.</summary>
    public Criterion? Next
    {
        get
        {
            var last = Notes.Values.Where(n => !n.IsAboutAll).MaxBy(n => n.WrittenAt)?.Criterion;
            return After(last).FirstOrDefault(c => !IsWritten(c));
        }
    }

    /// <summary>The rest of the list after a criterion, and then what comes before it.</summary>
    public IEnumerable<Criterion> After(string? criterion)
    {
        var at = Criteria.ToList().FindIndex(c => c.Id == criterion) + 1;
        return Criteria.Skip(at).Concat(Criteria.Take(at));
    }

    public bool IsWritten(Criterion criterion) =>
        Notes.TryGetValue(criterion.Id, out var note) && !note.IsBlank;

    public static async Task<ReviewedRound> Read(
        MrContext db,
        Knowledge knowledge,
        ReviewPlace place,
        CancellationToken stop
    )
    {
        var framework = knowledge.FrameworkOf(place.Round);
        var answers = await Tallies(db, place, stop);
        return new(
            place,
            framework,
            [
                .. framework
                    .Areas.Where(place.Review.Scope.Holds)
                    .SelectMany(a => a.Criteria)
                    .Where(c => answers.ContainsKey(c.Id)),
            ],
            answers,
            await db
                .ReviewNotes.AsNoTracking()
                .Where(n => n.ReviewId == place.Review.Id)
                .ToDictionaryAsync(n => n.Criterion, StringComparer.Ordinal, stop)
        );
    }

    /// <summary>From the counts kept for the whole round; counted afresh only when some of its units are reviewed.</summary>
    private static async Task<Dictionary<string, Tally>> Tallies(
        MrContext db,
        ReviewPlace place,
        CancellationToken stop
    )
    {
        if (place.Review.Scope.Units is not { } numbers)
            return (
                await db
                    .CriterionTallies.AsNoTracking()
                    .Where(t => t.SelfAssessmentId == place.Round.Id)
                    .ToListAsync(stop)
            )
                .GroupBy(t => t.Criterion, StringComparer.Ordinal)
                .ToDictionary(
                    g => g.Key,
                    g => Tally.Sum(g.Select(t => t.Tally)),
                    StringComparer.Ordinal
                );
        var counted = await (
            from u in db.RatingUnits
            join a in db.Answers on u.Id equals a.RatingUnitId
            where u.SelfAssessmentId == place.Round.Id && numbers.Contains(u.Number)
            group a by new
            {
                a.Criterion,
                a.State,
                a.Level,
            } into same
            select new
            {
                same.Key.Criterion,
                same.Key.State,
                same.Key.Level,
                Count = same.Count(),
            }
        ).ToListAsync(stop);
        return counted
            .GroupBy(c => c.Criterion, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                    Tally.Sum(
                        g.SelectMany(c =>
                            Enumerable.Repeat(Tally.One(Rating.Of(c.State, c.Level)), c.Count)
                        )
                    ),
                StringComparer.Ordinal
            );
    }
}

/// <summary>One unit's answer as a reviewer reads it.</summary>
public sealed record ReviewedAnswer(RatingUnit Unit, Answer Answer)
{
    /// <summary>The evidence that counts in the round: what was withdrawn before it was concluded is not among it, what was withdrawn later is.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Units on a page: a round may have a thousand.</summary>
    public const int OnAPage = 25;

    /// <summary>Why it is shown lower than it is claimed.</summary>
    public Cap? Cap { get; init; }

    /// <summary>The answers to one criterion within the scope, in the units' order; one more than a page when there are more.</summary>
    public static async Task<List<ReviewedAnswer>> Read(
        MrContext db,
        ReviewPlace place,
        (string Criterion, int Page) at,
        CancellationToken stop
    )
    {
        var numbers = place.Review.Scope.Units;
        return await (
            from u in db.RatingUnits.AsNoTracking()
            join a in db.Answers.AsNoTracking().Include(a => a.Evidence).ThenInclude(e => e.File)
                on u.Id equals a.RatingUnitId
            where
                u.SelfAssessmentId == place.Round.Id
                && a.Criterion == at.Criterion
                && (numbers == null || numbers.Contains(u.Number))
            orderby u.Number
            select new ReviewedAnswer(u, a)
        )
            .Skip((at.Page - 1) * OnAPage)
            .Take(OnAPage + 1)
            .ToListAsync(stop);
    }
}
