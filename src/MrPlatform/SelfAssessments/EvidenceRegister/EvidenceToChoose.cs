using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>
/// Pieces to let an answer rest on: those chosen already, what the same criterion rested on the round before, and the latest of the unit – or, when
/// somebody searches, what is found of all they may see.
/// </summary>
public sealed record EvidenceToChoose(IReadOnlyList<Evidence> Pieces, bool Searched)
{
    private const int Latest = 6;
    private const int Found = 10;

    private static readonly Func<MrContext, Guid, int, IAsyncEnumerable<Evidence>> LatestOfUnit =
        EF.CompileAsyncQuery(
            (MrContext db, Guid unit, int most) =>
                db.Set<Evidence>()
                    .AsNoTracking()
                    .Where(e => e.UnitId == unit && e.ReplacedById == null && e.WithdrawnAt == null)
                    .OrderByDescending(e => e.AddedAt)
                    .ThenBy(e => e.Title)
                    .ThenBy(e => e.Id)
                    .Take(most)
        );

    private static readonly Func<MrContext, Guid, IAsyncEnumerable<Evidence>> RestedOn =
        EF.CompileAsyncQuery(
            (MrContext db, Guid answer) =>
                from reliance in db.Set<Reliance>()
                join piece in db.Set<Evidence>().AsNoTracking()
                    on reliance.EvidenceId equals piece.Id
                where
                    reliance.AnswerId == answer
                    && piece.ReplacedById == null
                    && piece.WithdrawnAt == null
                select piece
        );

    /// <summary>How large a file may be.</summary>
    public int Megabytes { get; init; }

    public static async Task<EvidenceToChoose> Read(
        MrContext db,
        Viewer viewer,
        (RatingUnit Unit, Answer? Answer, IReadOnlyList<Answer> Before) of,
        (IReadOnlyCollection<Guid> Chosen, string? Search) form,
        CancellationToken stop
    )
    {
        var isSearched = !string.IsNullOrWhiteSpace(form.Search);
        List<Evidence> pieces =
        [
            .. form.Chosen.Count == 0
                ? []
                : await db.EvidenceSeenBy(viewer)
                    .AsNoTracking()
                    .Where(e => form.Chosen.Contains(e.Id))
                    .ToListAsync(stop),
        ];
        if (isSearched)
            pieces.AddRange(
                await new EvidenceFilters { Text = form.Search }
                    .Of(db.EvidenceSeenBy(viewer).AsNoTracking(), today: default)
                    .Take(Found)
                    .ToListAsync(stop)
            );
        else
        {
            foreach (var before in of.Before)
                pieces.AddRange(await RestedOn(db, before.Id).ToListAsync(stop));
            pieces.AddRange(await LatestOfUnit(db, of.Unit.UnitId, Latest).ToListAsync(stop));
        }
        return new(
            [
                .. pieces
                    .DistinctBy(e => e.Id)
                    .Where(e => of.Answer?.Evidence.Exists(has => has.Id == e.Id) is not true),
            ],
            isSearched
        );
    }
}

/// <summary>Whoever chooses a piece must be one who may see it.</summary>
internal static class ChosenSeen
{
    extension(MrContext db)
    {
        public async Task DemandSeen(
            Viewer viewer,
            IReadOnlyCollection<Guid> chosen,
            CancellationToken stop
        )
        {
            if (
                chosen.Count > 0
                && await db.EvidenceSeenBy(viewer).CountAsync(e => chosen.Contains(e.Id), stop)
                    < chosen.Distinct().Count()
            )
                throw new RuleBroken("Underlaget finns inte längre. Välj ett annat.");
        }
    }
}
