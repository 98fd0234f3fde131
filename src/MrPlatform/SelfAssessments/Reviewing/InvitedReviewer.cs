using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Reviewing;

/// <summary>A review in the process leader's list: who, how far it has come, and in which organisation the address has an account.</summary>
public sealed record InvitedReviewer(CollegialReview Review, string? AccountIn, int Written)
{
    public static Task<List<InvitedReviewer>> Read(
        MrContext db,
        Guid round,
        CancellationToken stop
    ) =>
        (
            from r in db.CollegialReviews.AsNoTracking()
            join p in db.People on r.PersonId equals (Guid?)p.Id into people
            from p in people.DefaultIfEmpty()
            join o in db.Organisations on p.OrganisationId equals (Guid?)o.Id into homes
            from o in homes.DefaultIfEmpty()
            where r.SelfAssessmentId == round
            orderby r.InvitedAt descending
            select new InvitedReviewer(
                r,
                o == null ? null : o.Name,
                db.Set<ReviewNote>().Count(n => n.ReviewId == r.Id)
            )
        ).ToListAsync(stop);
}
