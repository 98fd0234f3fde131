using Microsoft.EntityFrameworkCore;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.ActionPlans;

/// <summary>
/// What a person may see and do with plans. Everybody with a function in the organisation reads them; the process leader makes them; how a measure goes
/// is told by whoever answers for it: the person named, and heads and respondents within whose reach its unit lies.
/// </summary>
public static class PlansSeen
{
    extension(MrContext db)
    {
        public IQueryable<ActionPlan> PlansSeenBy(Viewer viewer) =>
            db.ActionPlans.Where(p => p.OrganisationId == viewer.OrganisationId);

        public IQueryable<Measure> MeasuresSeenBy(Viewer viewer) =>
            db.Measures.Where(m => m.OrganisationId == viewer.OrganisationId);

        /// <summary>Those this person answers for, and tells about.</summary>
        public IQueryable<Measure> MeasuresOf(Viewer viewer) =>
            db.MeasuresSeenBy(viewer).AnsweredBy(db, viewer);

        public async Task<bool> MayFollow(Viewer viewer, Measure measure, CancellationToken stop) =>
            viewer.LeadsRounds
            || await db.MeasuresOf(viewer).AnyAsync(m => m.Id == measure.Id, stop);
    }

    extension(IQueryable<Measure> measures)
    {
        /// <summary>Those the person is named in, or a unit within reach answers for.</summary>
        public IQueryable<Measure> AnsweredBy(MrContext db, Viewer viewer)
        {
            var answers = viewer.AnswersForUnits;
            return measures.Where(m =>
                m.PersonId == viewer.Id
                || answers
                    && db.Set<Reach>().Any(r => r.PersonId == viewer.Id && r.UnitId == m.UnitId)
            );
        }

        /// <summary>Those a unit within reach takes part in, while others answer for them.</summary>
        public IQueryable<Measure> JoinedBy(MrContext db, Viewer viewer)
        {
            var answers = viewer.AnswersForUnits;
            return measures.Where(m =>
                answers
                && m.PersonId != viewer.Id
                && !db.Set<Reach>().Any(r => r.PersonId == viewer.Id && r.UnitId == m.UnitId)
                && m.Parts.Any(part =>
                    db.Set<Reach>().Any(r => r.PersonId == viewer.Id && r.UnitId == part.UnitId)
                )
            );
        }
    }

    extension(Viewer viewer)
    {
        public bool AnswersForUnits => viewer.IsAnyOf(Function.Head, Function.Respondent);

        public bool ReadsPlans => viewer.OrganisationId is not null && viewer.Functions.Count > 0;

        public bool MakesPlans => viewer.LeadsRounds;
    }
}
