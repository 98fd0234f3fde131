using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>Which workshops there are to see: those of the rounds that a person sees, and by the code the one that is open.</summary>
internal static class WorkshopsSeen
{
    extension(MrContext db)
    {
        public IQueryable<Workshop> WorkshopsSeenBy(Viewer viewer, Guid round) =>
            db.Workshops.Where(w =>
                w.SelfAssessmentId == round && db.RoundsSeenBy(viewer).Any(a => a.Id == round)
            );

        /// <summary>A code is dead when its workshop has ended, and when the round is concluded.</summary>
        public Task<Guid?> OpenWorkshop(string code, CancellationToken stop) =>
            (
                from w in db.Workshops
                join a in db.SelfAssessments on w.SelfAssessmentId equals a.Id
                where w.Code == code && w.EndedAt == null && a.ConcludedAt == null
                select (Guid?)w.Id
            ).FirstOrDefaultAsync(stop);
    }
}
