using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>
/// Where one stands who opens a review: as the reviewer, while it is open to them, or as somebody in the organisation that is reviewed.
/// For everybody else, and for the reviewer afterwards, it does not exist.
/// </summary>
public sealed record ReviewPlace(
    CollegialReview Review,
    SelfAssessment Round,
    string Organisation,
    bool IsReviewer
)
{
    /// <summary>As the reviewer first, then as somebody in the organisation.</summary>
    public static async Task<ReviewPlace?> Find(
        MrContext db,
        HttpContext context,
        (Guid Id, DateOnly Today) at,
        CancellationToken stop
    )
    {
        if (await AsReviewer(db, context, at, stop) is { } place)
            return place;
        if (context.Viewer is not { OrganisationId: not null } viewer)
            return null;
        var seen = db.RoundsSeenBy(viewer);
        return await Places(
                db.CollegialReviews.Where(r =>
                    r.Id == at.Id
                    && r.OrganisationId == viewer.OrganisationId
                    && (viewer.SeesAllUnits || r.HandedInAt != null)
                    && seen.Any(a => a.Id == r.SelfAssessmentId)
                ),
                db,
                isReviewer: false
            )
            .FirstOrDefaultAsync(stop);
    }

    private static Task<ReviewPlace?> AsReviewer(
        MrContext db,
        HttpContext context,
        (Guid Id, DateOnly Today) at,
        CancellationToken stop
    )
    {
        var key = ReviewSession.KeyHash(context, at.Id);
        var (person, own) = (context.Viewer?.Id, context.Viewer?.OrganisationId);
        return Places(
                db.CollegialReviews.OpenOn(at.Today)
                    .Where(r =>
                        r.Id == at.Id
                        && (
                            (key != null && r.KeyHash == key)
                            || (person != null && r.PersonId == person && r.OrganisationId != own)
                        )
                    ),
                db,
                isReviewer: true
            )
            .FirstOrDefaultAsync(stop);
    }

    private static IQueryable<ReviewPlace> Places(
        IQueryable<CollegialReview> reviews,
        MrContext db,
        bool isReviewer
    ) =>
        from r in reviews.AsNoTracking()
        join a in db.SelfAssessments.AsNoTracking() on r.SelfAssessmentId equals a.Id
        join o in db.Organisations.AsNoTracking() on r.OrganisationId equals o.Id
        select new ReviewPlace(r, a, o.Name, isReviewer);
}

/// <summary>Reviews that their reviewers may read.</summary>
internal static class OpenReviews
{
    public static IQueryable<CollegialReview> OpenOn(
        this IQueryable<CollegialReview> reviews,
        DateOnly today
    ) => reviews.Where(r => r.EndedAt == null && r.OpensOn <= today && r.ClosesOn >= today);
}
