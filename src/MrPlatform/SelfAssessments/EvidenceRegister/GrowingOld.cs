using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>What happens to an answer in an open round when a piece grows old: the day and the level it sinks to; null when something else carries it.</summary>
public sealed record Sinking(RestingAnswer On, DateOnly? Day, Maturity? To);

/// <summary>A piece that grows old in the coming quarter, who looks after it, and the answers that rest on it in open rounds.</summary>
public sealed record AgeingPiece(
    Evidence Piece,
    Unit Unit,
    IReadOnlyList<Sinking> Answers,
    bool HasMore
)
{
    /// <summary>How many answers a page tells of for each piece; a file has them all.</summary>
    public const int MostAnswers = 20;

    public static async Task<IReadOnlyList<AgeingPiece>> Read(
        MrContext db,
        Viewer viewer,
        IQueryable<Evidence> pieces,
        int? most,
        CancellationToken stop
    )
    {
        var found = await (
            from piece in pieces
            join unit in db.Units.AsNoTracking() on piece.UnitId equals unit.Id
            orderby piece.FreshThrough, piece.Id
            select new { Piece = piece, Unit = unit }
        ).ToListAsync(stop);
        var ageing = new List<AgeingPiece>();
        // A page of pieces at a time, each with its own list.
        foreach (var one in found)
        {
            var all = db.AnswersRestingOn(viewer, one.Piece.Id, onlyOpen: true);
            var resting = await (most is { } few ? all.Take(few + 1) : all).ToListAsync(stop);
            var told = resting.Take(most ?? resting.Count).ToList();
            ageing.Add(
                new(
                    one.Piece,
                    one.Unit,
                    await Sinks(db, told, one.Piece, stop),
                    resting.Count > told.Count
                )
            );
        }
        return ageing;
    }

    private static async Task<IReadOnlyList<Sinking>> Sinks(
        MrContext db,
        IReadOnlyList<RestingAnswer> resting,
        Evidence piece,
        CancellationToken stop
    )
    {
        var ids = resting.Select(r => r.Answer.Id).ToList();
        var evidence = await db
            .Answers.AsNoTracking()
            .Include(a => a.Evidence)
            .Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, stop);
        return [.. resting.Select(r => Sinks(r, evidence[r.Answer.Id], piece))];
    }

    private static Sinking Sinks(RestingAnswer on, Answer answer, Evidence piece)
    {
        var day = piece.FreshThrough.AddDays(1);
        if (answer.ClaimedLevel is not { } claimed || answer.SinksOn != day)
            return new(on, null, null);
        var standing = answer.Evidence.Where(e => e.StoodAt(null));
        return new(on, day, ShownLevel.Of(Maturity.Of((int)claimed), standing, day));
    }
}
