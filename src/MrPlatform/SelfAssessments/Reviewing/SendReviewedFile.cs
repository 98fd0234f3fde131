using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// Sends the file of a piece to a reviewer, for as long as the review is open to them: only what answers within its scope rest on, and only what
/// counts in the round.
/// </summary>
public static class SendReviewedFile
{
    public static void MapReviewedFiles(this WebApplication app) =>
        app.MapGet("/granskning/{id:guid}/filer/{piece:guid}", Send)
            .RequireAuthorization(new ForReviewersAttribute());

    private static async Task<IResult> Send(
        Guid id,
        Guid piece,
        MrContext db,
        EvidenceFolder folder,
        ILogger<EvidenceFolder> log,
        TimeProvider clock,
        HttpContext context,
        CancellationToken stop
    )
    {
        var today = Stockholm.DayOf(clock.GetUtcNow());
        if (await ReviewPlace.Find(db, context, (id, today), stop) is not { } place)
            return TypedResults.NotFound();
        // Whoever is of the organisation has its own register, with its own rules for who sees what.
        if (!place.IsReviewer)
            return TypedResults.LocalRedirect($"{Addresses.Piece(piece)}/fil");
        var (units, areas) = place.Review.Scope;
        var found = await db
            .Evidence.AsNoTracking()
            .Include(e => e.File)
            .FirstOrDefaultAsync(
                e =>
                    e.Id == piece
                    && (
                        from reliance in db.Set<Reliance>()
                        join answer in db.Set<Answer>() on reliance.AnswerId equals answer.Id
                        join unit in db.Set<RatingUnit>() on answer.RatingUnitId equals unit.Id
                        where
                            reliance.EvidenceId == e.Id
                            && unit.SelfAssessmentId == place.Round.Id
                            && (units == null || units.Contains(unit.Number))
                            && (areas == null || areas.Contains(answer.Area))
                        select answer.Id
                    ).Any(),
                stop
            );
        return found?.StoodAt(place.Round.ConcludedAt) is true
            ? await SendFile.AsDownload(found.File, folder, log, context, stop)
            : TypedResults.NotFound();
    }
}
