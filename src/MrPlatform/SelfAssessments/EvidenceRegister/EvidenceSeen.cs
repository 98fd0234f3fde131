using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.EvidenceRegister;

/// <summary>An answer that rests on a piece, with where it was given.</summary>
public sealed record RestingAnswer(Answer Answer, RatingUnit Unit, SelfAssessment Round);

/// <summary>
/// Which pieces of evidence a person may see. Process leaders, administrators and auditors see all of the organisation; heads and respondents what
/// their units look after or rest on; case officers and elected representatives what concluded answers of their units rest on.
/// </summary>
public static class EvidenceSeen
{
    extension(MrContext db)
    {
        public IQueryable<Evidence> EvidenceSeenBy(Viewer viewer)
        {
            if (viewer.SeesAllUnits)
                return db.Evidence.Where(e => e.OrganisationId == viewer.OrganisationId);
            // Units within reach lie in the own organisation, so the question starts from them. Those who answer see what concluded answers rest on
            // among the rest: a unit counts the answers of all its rounds.
            if (viewer.Answers)
                return db.Evidence.Where(e =>
                    db.Set<Reach>()
                        .Where(r => r.PersonId == viewer.Id)
                        .Join(
                            db.Set<EvidenceUnit>().Where(u => u.Owns || u.Answers > 0),
                            r => r.UnitId,
                            u => u.UnitId,
                            (_, u) => u.EvidenceId
                        )
                        .Contains(e.Id)
                );
            if (!viewer.ReadsResults)
                return db.Evidence.Where(e => false);
            var concluded =
                from reach in db.Set<Reach>()
                join unit in db.Set<RatingUnit>() on reach.UnitId equals unit.UnitId
                join round in db.Set<SelfAssessment>() on unit.SelfAssessmentId equals round.Id
                join answer in db.Set<Answer>() on unit.Id equals answer.RatingUnitId
                join reliance in db.Set<Reliance>() on answer.Id equals reliance.AnswerId
                where reach.PersonId == viewer.Id && round.ConcludedAt != null
                select reliance.EvidenceId;
            return db.Evidence.Where(e => concluded.Contains(e.Id));
        }

        /// <summary>The answers that rest on a piece and that the person may read, latest round first.</summary>
        public IQueryable<RestingAnswer> AnswersRestingOn(
            Viewer viewer,
            Guid pieceId,
            bool onlyOpen = false
        )
        {
            var readsOpen = viewer.SeesAllUnits || viewer.Answers;
            return from reliance in db.Reliances.AsNoTracking()
                join answer in db.Answers.AsNoTracking() on reliance.AnswerId equals answer.Id
                join unit in db.RatingUnits.AsNoTracking() on answer.RatingUnitId equals unit.Id
                join round in db.SelfAssessments.AsNoTracking()
                    on unit.SelfAssessmentId equals round.Id
                where
                    reliance.EvidenceId == pieceId
                    && round.OrganisationId == viewer.OrganisationId
                    && (readsOpen || round.ConcludedAt != null)
                    && (!onlyOpen || round.ConcludedAt == null)
                    && (
                        viewer.SeesAllUnits
                        || db.Set<Reach>()
                            .Any(r => r.PersonId == viewer.Id && r.UnitId == unit.UnitId)
                    )
                orderby round.StartedAt descending, unit.Number, answer.Criterion
                select new RestingAnswer(answer, unit, round);
        }

        /// <summary>Units whose evidence the person may add and change: all for the process leader, else those within reach.</summary>
        public IQueryable<Unit> UnitsKeptBy(Viewer viewer)
        {
            var (all, some) = (viewer.LeadsRounds, viewer.Answers);
            return db
                .Units.AsNoTracking()
                .Where(u =>
                    u.OrganisationId == viewer.OrganisationId
                    && (
                        all
                        || some
                            && db.Set<Reach>().Any(r => r.PersonId == viewer.Id && r.UnitId == u.Id)
                    )
                )
                .OrderBy(u => u.Position);
        }

        public async Task<bool> MayChange(Viewer viewer, Evidence piece, CancellationToken stop) =>
            viewer.Answers
            && await db.UnitsKeptBy(viewer).AnyAsync(u => u.Id == piece.UnitId, stop);
    }

    extension(Viewer viewer)
    {
        /// <summary>Has the register to look in.</summary>
        public bool ReadsRegister => viewer.SeesAllUnits || viewer.Answers;
    }
}
