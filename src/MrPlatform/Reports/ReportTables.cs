using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MrPlatform.Organisations;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;

namespace MrPlatform.Reports;

/// <summary>The table of reports, and which of them a person may read.</summary>
public static class ReportTables
{
    extension(MrContext db)
    {
        public DbSet<Report> Reports => db.Set<Report>();

        /// <summary>Whoever may read the result of a round may read the reports about it.</summary>
        public IQueryable<Report> ReportsSeenBy(Viewer viewer)
        {
            var rounds = db.RoundsSeenBy(viewer).Where(a => a.ConcludedAt != null);
            return db.Set<Report>()
                .Where(r =>
                    r.OrganisationId == viewer.OrganisationId
                    && rounds.Any(a => a.Id == r.SelfAssessmentId)
                );
        }
    }

    internal sealed class Table : IEntityTypeConfiguration<Report>
    {
        public void Configure(EntityTypeBuilder<Report> report)
        {
            report.ToTable("report");
            report.Ignore(r => r.IsWhole);
            report.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
            report.HasOne<SelfAssessment>().WithMany().HasForeignKey(r => r.SelfAssessmentId);
            report.HasOne<Person>().WithMany().HasForeignKey(r => r.DrawnUpById);
        }
    }
}
