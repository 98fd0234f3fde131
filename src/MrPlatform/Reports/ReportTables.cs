using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.ActionPlans;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.Reports;

/// <summary>The tables of reports and drafts, and which reports a person may read.</summary>
public static class ReportTables
{
    extension(MrContext db)
    {
        public DbSet<Report> Reports => db.Set<Report>();

        public DbSet<ReportDraft> ReportDrafts => db.Set<ReportDraft>();

        /// <summary>Whoever may read the result of a round may read the reports about it; the others are read by all who read plans.</summary>
        public IQueryable<Report> ReportsSeenBy(Viewer viewer)
        {
            var rounds = db.RoundsSeenBy(viewer).Where(a => a.ConcludedAt != null);
            var plans = viewer.ReadsPlans;
            return db.Set<Report>()
                .Where(r =>
                    r.OrganisationId == viewer.OrganisationId
                    && (
                        r.SelfAssessmentId == null
                            ? plans
                            : rounds.Any(a => a.Id == r.SelfAssessmentId)
                    )
                );
        }

        public Task<ReportDraft?> DraftOf(
            Guid organisation,
            Drawable report,
            CancellationToken stop
        )
        {
            var (kind, subject) = (report.Kind, report.About.Key);
            return db
                .ReportDrafts.AsNoTracking()
                .FirstOrDefaultAsync(
                    d => d.OrganisationId == organisation && d.Kind == kind && d.Subject == subject,
                    stop
                );
        }
    }

    internal sealed class Tables
        : IEntityTypeConfiguration<Report>,
            IEntityTypeConfiguration<ReportDraft>
    {
        public void Configure(EntityTypeBuilder<Report> report)
        {
            report.ToTable("report");
            report.Ignore(r => r.IsWhole);
            report.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
            report.HasOne<SelfAssessment>().WithMany().HasForeignKey(r => r.SelfAssessmentId);
            report.HasOne<ActionPlan>().WithMany().HasForeignKey(r => r.ActionPlanId);
            report.HasOne<Person>().WithMany().HasForeignKey(r => r.DrawnUpById);
        }

        public void Configure(EntityTypeBuilder<ReportDraft> draft)
        {
            draft.ToTable("report_draft");
            draft.Property(d => d.Version).IsConcurrencyToken();
            draft.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId);
        }
    }
}
