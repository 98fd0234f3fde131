using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments;

/// <summary>
/// What a person may see. Every question to the database starts here, so what does not exist and what is not theirs look the same.
/// Process leaders, administrators and auditors see all; case officers and elected representatives the concluded rounds; heads and
/// respondents the rounds where their units rate.
/// </summary>
public static class SeenByPerson
{
    private static readonly Func<
        MrContext,
        Guid,
        Guid?,
        bool,
        bool,
        Guid,
        string?,
        string?,
        long?,
        Task<UnitInRound?>
    > FindUnit = EF.CompileAsyncQuery(
        (
            MrContext db,
            Guid person,
            Guid? organisation,
            bool all,
            bool readsOpen,
            Guid round,
            string? area,
            string? criterion,
            long? number
        ) =>
            (
                from u in db.Set<RatingUnit>().AsNoTracking()
                join a in db.Set<SelfAssessment>().AsNoTracking() on u.SelfAssessmentId equals a.Id
                where
                    u.SelfAssessmentId == round
                    && a.OrganisationId == organisation
                    && (readsOpen || a.ConcludedAt != null)
                    && (
                        all
                        || db.Set<Reach>().Any(r => r.PersonId == person && r.UnitId == u.UnitId)
                    )
                    && (number == null || u.Number == number)
                    && (
                        area == null
                        || db.Set<AreaTally>().Any(t => t.RatingUnitId == u.Id && t.Area == area)
                    )
                    && (
                        criterion == null
                        || db.Set<Answer>()
                            .Any(x => x.RatingUnitId == u.Id && x.Criterion == criterion)
                    )
                orderby u.Number
                select new UnitInRound(u, a)
            ).FirstOrDefault()
    );

    extension(MrContext db)
    {
        public IQueryable<SelfAssessment> RoundsSeenBy(Viewer viewer)
        {
            var rounds = db.SelfAssessments.Where(a => a.OrganisationId == viewer.OrganisationId);
            if (viewer.SeesAllUnits)
                return rounds;
            // A case officer or an elected representative has a unit too, but does not rate: what is open is not theirs to read.
            // The question starts from the few units within reach, not from all rounds of the organisation.
            var rated =
                from reach in db.Set<Reach>()
                join unit in db.Set<RatingUnit>() on reach.UnitId equals unit.UnitId
                where reach.PersonId == viewer.Id
                select unit.SelfAssessmentId;
            return (viewer.ReadsResults, viewer.Answers) switch
            {
                (true, true) => rounds.Where(a => a.ConcludedAt != null || rated.Contains(a.Id)),
                (true, false) => rounds.Where(a => a.ConcludedAt != null),
                // Units within reach lie in the own organisation, so naming it again would only lead the database astray.
                (false, true) => db.SelfAssessments.Where(a => rated.Contains(a.Id)),
                _ => rounds.Where(a => false),
            };
        }

        /// <summary>The units of a round whose answers the person may read: all, or those within reach.</summary>
        public IQueryable<RatingUnit> UnitsReadBy(Viewer viewer, Guid roundId)
        {
            var readsOpen = viewer.SeesAllUnits || viewer.Answers;
            // From the units within reach when they are few; the other way all units of the round would be gone through.
            var units = viewer.SeesAllUnits
                ? db.RatingUnits
                : from reach in db.Set<Reach>()
                join unit in db.Set<RatingUnit>() on reach.UnitId equals unit.UnitId
                where reach.PersonId == viewer.Id
                select unit;
            return units.Where(u =>
                u.SelfAssessmentId == roundId
                && db.Set<SelfAssessment>()
                    .Any(a =>
                        a.Id == u.SelfAssessmentId
                        && a.OrganisationId == viewer.OrganisationId
                        && (readsOpen || a.ConcludedAt != null)
                    )
            );
        }

        /// <summary>The units of <see cref="UnitsReadBy"/> with something left to answer, least answered first.</summary>
        public IQueryable<RatingUnit> UnitsBehind(Viewer viewer, Guid roundId) =>
            db.UnitsReadBy(viewer, roundId)
                .Where(u => u.Answered < u.Asked)
                .OrderBy(u => u.Answered)
                .ThenBy(u => u.Number);

        /// <summary>The number of the first of <see cref="UnitsReadBy"/> that has something left to answer; null when nobody has.</summary>
        public Task<long?> FirstUnitBehind(Viewer viewer, Guid roundId, CancellationToken stop) =>
            db.UnitsReadBy(viewer, roundId)
                .Where(u => u.Answered < u.Asked)
                .OrderBy(u => u.Number)
                .Select(u => (long?)u.Number)
                .FirstOrDefaultAsync(stop);

        /// <summary>One unit of <see cref="UnitsReadBy"/> with its round: by number, or the first that is asked in the area or of the criterion, whichever is named.</summary>
        public Task<UnitInRound?> UnitReadBy(
            Viewer viewer,
            Guid roundId,
            string? area,
            string? criterion,
            long? number
        ) =>
            FindUnit(
                db,
                viewer.Id,
                viewer.OrganisationId,
                viewer.SeesAllUnits,
                viewer.SeesAllUnits || viewer.Answers,
                roundId,
                area,
                criterion,
                number
            );
    }

    extension(Viewer viewer)
    {
        public bool ReadsResults =>
            viewer.IsAnyOf(Function.CaseOfficer, Function.ElectedRepresentative);

        public bool LeadsRounds => viewer.Is(Function.ProcessLeader);

        /// <summary>Gives criteria to others: the process leader in all units, a head in those within reach.</summary>
        public bool AllotsWork => viewer.IsAnyOf(Function.ProcessLeader, Function.Head);

        /// <summary>Enters what comes of the work: the process leader for the whole organisation and all units, a head for those within reach.</summary>
        public bool TellsOutcomes => viewer.IsAnyOf(Function.ProcessLeader, Function.Head);

        /// <summary>Hands over what somebody who has gone leaves behind.</summary>
        public bool HandsOverWork => viewer.IsAnyOf(Function.ProcessLeader, Function.Administrator);

        /// <summary>Answers for units: the process leader for all, heads and respondents for those within reach. Auditors and others only read.</summary>
        public bool Answers =>
            viewer.IsAnyOf(Function.ProcessLeader, Function.Head, Function.Respondent);
    }
}

/// <summary>A unit that rates, and the round it rates in.</summary>
public sealed record UnitInRound(RatingUnit Unit, SelfAssessment Round);
