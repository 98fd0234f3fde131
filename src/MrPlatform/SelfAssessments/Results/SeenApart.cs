using Microsoft.EntityFrameworkCore;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Respondents;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Results;

/// <summary>
/// Where those who rate for the same unit see different things, widest apart first, and last where somebody only has said so in words. Only what has
/// been shown to the group itself; those who see the same are left out.
/// </summary>
/// <param name="Apart">On how many questions the levels differ, also those that are not among the rows.</param>
/// <param name="Count">All there are.</param>
public sealed record SeenApart(IReadOnlyList<VoicesRow> Rows, int Apart, int Count)
{
    /// <summary>Rows on the page of a result: a round may have a thousand units. Files and the figure's own page have all.</summary>
    public const int OnAPage = 200;

    private const int AtATime = 200;

    public static readonly SeenApart None = new([], 0, 0);

    /// <summary>How many steps it differs is counted when ratings are shown, so only what differs is read.</summary>
    /// <param name="most">Null for all.</param>
    public static async Task<SeenApart> Read(
        MrContext db,
        (Guid Round, Framework Framework) of,
        int? most,
        CancellationToken stop
    )
    {
        var several = db.RatingUnits.Where(u =>
            u.SelfAssessmentId == of.Round && u.Respondents > 0
        );
        // What is laid aside when the round moved to another version is not asked any more, and has no answer.
        var apart =
            from unit in several
            join reveal in db.Reveals on unit.Id equals reveal.RatingUnitId
            join answer in db.Answers
                on new { reveal.RatingUnitId, reveal.Criterion } equals new
                {
                    answer.RatingUnitId,
                    answer.Criterion,
                }
            where reveal.Apart > 0
            select new Place
            {
                Unit = unit.Id,
                Number = unit.Number,
                Criterion = reveal.Criterion,
                Apart = reveal.Apart,
            };
        var inWords = several.Join(
            db.Answers.Where(a =>
                a.Dissent != null
                && !db.Set<Reveal>()
                    .Any(r =>
                        r.RatingUnitId == a.RatingUnitId
                        && r.Criterion == a.Criterion
                        && r.Apart > 0
                    )
            ),
            u => u.Id,
            a => a.RatingUnitId,
            (u, a) =>
                new Place
                {
                    Unit = u.Id,
                    Number = u.Number,
                    Criterion = a.Criterion,
                }
        );
        var (steps, words) = (await apart.CountAsync(stop), await inWords.CountAsync(stop));
        if (steps + words == 0)
            return None;
        var shown = Math.Min(most ?? int.MaxValue, steps + words);
        var places = await apart
            .OrderByDescending(p => p.Apart)
            .ThenBy(p => p.Number)
            .ThenBy(p => p.Criterion)
            .Take(shown)
            .ToListAsync(stop);
        if (places.Count < shown)
            places.AddRange(
                await inWords
                    .OrderBy(p => p.Number)
                    .ThenBy(p => p.Criterion)
                    .Take(shown - places.Count)
                    .ToListAsync(stop)
            );
        var rows = new List<VoicesRow>();
        foreach (var some in places.Chunk(AtATime))
            rows.AddRange(await ReadRows(db, some, of.Framework, stop));
        return new(rows, steps, steps + words);
    }

    private static async Task<IEnumerable<VoicesRow>> ReadRows(
        MrContext db,
        Place[] places,
        Framework framework,
        CancellationToken stop
    )
    {
        var ids = places.Select(p => p.Unit).Distinct().ToList();
        var units = await db
            .RatingUnits.AsNoTracking()
            .Where(u => ids.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, stop);
        var codes = places.Select(p => p.Criterion).Distinct(StringComparer.Ordinal).ToList();
        var answers = await db
            .Answers.AsNoTracking()
            .Where(a => ids.Contains(a.RatingUnitId) && codes.Contains(a.Criterion))
            .ToDictionaryAsync(a => (a.RatingUnitId, a.Criterion), stop);
        var ratings = (
            await db
                .BlindRatings.AsNoTracking()
                .Where(r => ids.Contains(r.RatingUnitId) && codes.Contains(r.Criterion))
                .Join(
                    db.Reveals,
                    r => new { r.RatingUnitId, r.Criterion },
                    shown => new { shown.RatingUnitId, shown.Criterion },
                    (r, _) => r
                )
                .ToListAsync(stop)
        ).ToLookup(r => (r.RatingUnitId, r.Criterion));
        return places
            .Select(p => (p.Unit, p.Criterion))
            .Select(key => new VoicesRow(
                units[key.Unit],
                framework.FindCriterion(key.Criterion)!,
                Spread.Of(ratings[key]),
                answers[key].Shown,
                answers[key].Dissent
            ));
    }

    private sealed record Place
    {
        public required Guid Unit { get; init; }

        public required long Number { get; init; }

        public required string Criterion { get; init; }

        public long Apart { get; init; }
    }
}

/// <summary>How those who rated a criterion for a unit see it, what they agreed on, and what somebody sees differently still.</summary>
public sealed record VoicesRow(
    RatingUnit Unit,
    Criterion Criterion,
    Spread Spread,
    Rating Agreed,
    string? Dissent
)
{
    /// <summary>False as long as the group has seen what it thinks and not yet said what it agrees on.</summary>
    public bool IsAgreed => Agreed.State != AnswerState.Unanswered;
}
