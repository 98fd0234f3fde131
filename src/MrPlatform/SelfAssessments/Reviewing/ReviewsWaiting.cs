using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>A review in another organisation that somebody with an account here is invited to write and has not handed in.</summary>
public sealed record ReviewsWaiting(Guid Id, string Round, string Organisation, DateOnly ClosesOn)
{
    public static Task<List<ReviewsWaiting>> Read(
        MrContext db,
        Viewer viewer,
        DateOnly today,
        CancellationToken stop
    ) =>
        (
            from r in db.CollegialReviews.OpenOn(today)
            join a in db.SelfAssessments on r.SelfAssessmentId equals a.Id
            join o in db.Organisations on r.OrganisationId equals o.Id
            where
                r.PersonId == viewer.Id
                && r.OrganisationId != viewer.OrganisationId
                && r.HandedInAt == null
            orderby r.ClosesOn
            select new ReviewsWaiting(r.Id, a.Title, o.Name, r.ClosesOn)
        ).ToListAsync(stop);
}
